import { route } from '@forge/api';
import { z } from 'zod';
import type { MarkStore } from '../../application/ports/runtime';
import type { ProjectId } from '../../contract/vocabulary';
import { askJira } from './request';

/** Types of epics and of what stands above them: shared ones, and those of team-managed projects. */
export type EpicTypes = { shared: string[]; ofProjects: Record<ProjectId, string[]> };

const MARK = 'jira:epicTypes';
const DAY_SECONDS = 86_400;
/** Forge keeps values up to 240 KiB. */
const LARGEST_TEXT = 200_000;

const kept = z.object({ shared: z.array(z.string()), ofProjects: z.record(z.string(), z.array(z.string())) });
const issueType = z.object({
  id: z.string(),
  hierarchyLevel: z.number().optional(),
  scope: z.object({ project: z.object({ id: z.string() }).optional() }).optional(),
});

/**
 * Read once a day, by hierarchy level and never by name. On a site with so many team-managed projects that they would
 * not fit one value, only the shared types are kept, and the others count as ordinary work.
 */
export async function readEpicTypes(marks: MarkStore): Promise<EpicTypes> {
  const text = await marks.read(MARK);
  const known = kept.safeParse(text === undefined ? undefined : JSON.parse(text));
  if (known.success) return known.data;
  const types = await askJira('app', route`/rest/api/3/issuetype`, z.array(issueType));
  const read: EpicTypes = { shared: [], ofProjects: {} };
  for (const { id, hierarchyLevel, scope } of types) {
    if ((hierarchyLevel ?? 0) < 1) continue;
    const projectId = scope?.project?.id;
    if (projectId === undefined) read.shared.push(id);
    else (read.ofProjects[projectId] ??= []).push(id);
  }
  const whole = JSON.stringify(read);
  const small = { ...read, ofProjects: {} };
  await marks.write(MARK, whole.length > LARGEST_TEXT ? JSON.stringify(small) : whole, DAY_SECONDS);
  return read;
}

export const epicTypesOf = ({ shared, ofProjects }: EpicTypes, projectId: ProjectId): string[] => [
  ...shared,
  ...(ofProjects[projectId] ?? []),
];
