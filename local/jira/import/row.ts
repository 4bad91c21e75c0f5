import { z } from 'zod';
import { epochOfTimestamp } from '../render/timestamps.ts';

const instant = z.string().refine((text) => epochOfTimestamp(text) !== undefined, 'is not a point in time');

/** Absent, or `null` as some sprints have it. */
const optionalText = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

const version = z.looseObject({
  id: z.coerce.number().int(),
  name: z.string(),
  released: z.boolean().optional(),
  archived: z.boolean().optional(),
  releaseDate: optionalText,
});

const sprint = z.looseObject({
  id: z.number().int(),
  name: z.string(),
  state: optionalText,
  startDate: optionalText,
  endDate: optionalText,
  completeDate: optionalText,
});

/** One line of an export; what an issue does not have is left out of its line. */
export const exportRow = z.looseObject({
  id: z.coerce.number().int().positive(),
  key: z.string().regex(/^[A-Z][A-Z0-9_]*-\d+$/, 'is not an issue key'),
  project: z.string(),
  type: z.string().min(1),
  subtask: z.boolean().optional(),
  summary: optionalText,
  status: z.string().min(1),
  statusCategory: z.enum(['new', 'indeterminate', 'done']),
  resolution: optionalText,
  priority: optionalText,
  created: instant,
  updated: instant.optional(),
  resolutiondate: instant.optional(),
  labels: z.array(z.string()).optional(),
  components: z.array(z.string()).optional(),
  fixVersions: z.array(version).optional(),
  epic: optionalText,
  epicName: optionalText,
  parent: optionalText,
  links: z.array(z.looseObject({ type: z.string(), dir: z.enum(['inward', 'outward']), key: z.string() })).optional(),
  assignee: optionalText,
  reporter: optionalText,
  creator: optionalText,
  sprints: z.array(sprint).optional(),
  comments: z.array(z.looseObject({ id: optionalText, author: optionalText, created: instant })).optional(),
});

export type ExportRow = z.infer<typeof exportRow>;

/** Reads a line; the reason why it cannot be used otherwise. */
export function parseRow(text: string): { row: ExportRow } | { reason: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { reason: 'it is not JSON' };
  }
  const parsed = exportRow.safeParse(json);
  if (parsed.success) {
    const row = parsed.data;
    if (!row.key.startsWith(`${row.project}-`)) return { reason: `key ${row.key} is not of project ${row.project}` };
    return { row };
  }
  const [issue] = parsed.error.issues;
  return { reason: `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not as expected'}` };
}
