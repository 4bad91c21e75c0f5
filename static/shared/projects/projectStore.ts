import type { AccountId, ProjectId } from '../../../src/contract/vocabulary';
import { readJira } from '../client/jira';

export type Project = { id: ProjectId; key: string; name: string; avatarUrl: string | null; leadId: AccountId | null };

/** Jira lists at most this many projects on a page, and takes as many ids. */
const BATCH_MAX = 50;
const AT_ONCE = 4;

/** The projects among these that the viewer may see, by id. */
export async function readProjects(ids: readonly ProjectId[]): Promise<Map<ProjectId, Project>> {
  const batches: ProjectId[][] = [];
  for (let start = 0; start < ids.length; start += BATCH_MAX) batches.push(ids.slice(start, start + BATCH_MAX));
  const found = new Map<ProjectId, Project>();
  for (let start = 0; start < batches.length; start += AT_ONCE) {
    const answers = await Promise.all(batches.slice(start, start + AT_ONCE).map(readBatch));
    for (const project of answers.flat()) found.set(project.id, project);
  }
  return found;
}

async function readBatch(ids: readonly ProjectId[]): Promise<Project[]> {
  const query = ids.map((id) => `id=${encodeURIComponent(id)}`).join('&');
  return projectsOf(await readJira(`/rest/api/3/project/search?maxResults=${BATCH_MAX}&expand=lead&${query}`));
}

/** Projects by a part of their name or key, as the viewer. */
export async function searchProjects(text: string): Promise<Project[]> {
  const query = text.trim() === '' ? '' : `&query=${encodeURIComponent(text.trim())}`;
  return projectsOf(await readJira(`/rest/api/3/project/search?maxResults=20&orderBy=name${query}`));
}

type RawProject = {
  id: string;
  key: string;
  name: string;
  avatarUrls?: Record<string, string>;
  lead?: { accountId?: string };
};

function projectsOf(answer: unknown): Project[] {
  const values = (answer as { values?: unknown }).values;
  if (!Array.isArray(values)) return [];
  return (values as RawProject[]).map(({ id, key, name, avatarUrls, lead }) => ({
    id,
    key,
    name,
    avatarUrl: avatarUrls?.['24x24'] ?? null,
    leadId: lead?.accountId ?? null,
  }));
}
