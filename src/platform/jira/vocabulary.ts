import { route } from '@forge/api';
import { z } from 'zod';
import type { MarkStore } from '../../application/ports/runtime';
import { STATUS_CATEGORIES, type StatusCategory } from '../../contract/vocabulary';
import { askJira } from './request';

/** What the site calls things: which status is in which category, and which fields hold story points. */
export type SiteWords = {
  /** By status id; ids are what changelogs name. */
  categories: Record<string, StatusCategory>;
  /** By name in lower case, for statuses that were deleted and are only named in old changelogs. */
  categoriesByName: Record<string, StatusCategory>;
  pointFields: string[];
};

const MARK = 'jira:words';
const DAY_SECONDS = 86_400;

/** Read once a day: two calls. A status that is made in between is read again when it is missing. */
export async function readSiteWords(marks: MarkStore): Promise<SiteWords> {
  const kept = words.safeParse(parseJson(await marks.read(MARK)));
  if (kept.success) return kept.data;
  const [statuses, fields] = await Promise.all([
    askJira('app', route`/rest/api/3/status`, z.array(status)),
    askJira('app', route`/rest/api/3/field`, z.array(field)),
  ]);
  const read: SiteWords = {
    categories: Object.fromEntries(statuses.map(({ id, statusCategory }) => [id, statusCategory.key])),
    categoriesByName: Object.fromEntries(
      statuses.map(({ name, statusCategory }) => [name.toLowerCase(), statusCategory.key]),
    ),
    pointFields: fields.filter(holdsPoints).map(({ id }) => id),
  };
  await marks.write(MARK, JSON.stringify(read), DAY_SECONDS);
  return read;
}

const category = z.enum(STATUS_CATEGORIES).catch('undefined');
const words = z.object({
  categories: z.record(z.string(), category),
  categoriesByName: z.record(z.string(), category),
  pointFields: z.array(z.string()),
});

const status = z.object({ id: z.string(), name: z.string(), statusCategory: z.object({ key: category }) });

const field = z.object({
  id: z.string(),
  name: z.string(),
  untranslatedName: z.string().optional(),
  schema: z.object({ type: z.string(), custom: z.string().optional() }).optional(),
});

/** The field type of team-managed projects; company-managed ones have a plain number with this name. */
const POINTS_TYPE = 'com.pyxis.greenhopper.jira:jsw-story-points';
const NUMBER_TYPE = 'com.atlassian.jira.plugin.system.customfieldtypes:float';

function holdsPoints({ name, untranslatedName, schema }: z.infer<typeof field>): boolean {
  if (schema?.custom === POINTS_TYPE) return true;
  const names = [name, untranslatedName ?? ''].map((one) => one.trim().toLowerCase());
  return schema?.custom === NUMBER_TYPE && names.includes('story points');
}

function parseJson(text: string | undefined): unknown {
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}
