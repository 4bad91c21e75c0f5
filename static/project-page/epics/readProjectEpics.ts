import { STATUS_CATEGORIES, type IssueId, type ProjectId, type StatusCategory } from '../../../src/contract/vocabulary';
import { readJira } from '../../shared/client/jira';
import { rememberIssues } from '../../shared/issues/issueStore';

export type ProjectEpic = {
  id: IssueId;
  key: string;
  summary: string;
  status: string;
  category: StatusCategory;
};

export type EpicList = {
  epics: ProjectEpic[];
  /** False when the project has no issue type above standard issues. */
  hasEpics: boolean;
  /** Set when there are more epics than are read. */
  cut: boolean;
};

const PAGE = 100;
/** A project with more has most of them done; the open ones and the latest come first. */
export const EPICS_MAX = 2_000;

/** The epics of a project as the viewer may see them, open ones first; `onRead` hears how many are read so far. */
export async function readProjectEpics(projectId: ProjectId, onRead: (count: number) => void): Promise<EpicList> {
  const types = await epicTypesOf(projectId);
  if (types.length === 0) return { epics: [], hasEpics: false, cut: false };
  const jql = `project = ${projectId} AND issuetype in (${types.join(', ')}) ORDER BY statusCategory ASC, updated DESC`;
  const epics: ProjectEpic[] = [];
  let nextPageToken: string | undefined;
  do {
    const answer = (await readJira('/rest/api/3/search/jql', {
      jql,
      fields: ['summary', 'status'],
      maxResults: PAGE,
      ...(nextPageToken !== undefined && { nextPageToken }),
    })) as { issues?: RawEpic[]; nextPageToken?: string };
    epics.push(...(answer.issues ?? []).map(epicOf));
    nextPageToken = answer.nextPageToken;
    onRead(epics.length);
  } while (nextPageToken !== undefined && epics.length < EPICS_MAX);
  rememberIssues(epics);
  return { epics, hasEpics: true, cut: nextPageToken !== undefined };
}

/** Issue types of hierarchy level 1 in the project: their names differ from site to site. */
async function epicTypesOf(projectId: ProjectId): Promise<string[]> {
  const project = (await readJira(`/rest/api/3/project/${encodeURIComponent(projectId)}`)) as {
    issueTypes?: { id: string; hierarchyLevel?: number }[];
  };
  return (project.issueTypes ?? []).filter(({ hierarchyLevel }) => hierarchyLevel === 1).map(({ id }) => id);
}

type RawEpic = {
  id: string;
  key: string;
  fields?: { summary?: string; status?: { name?: string; statusCategory?: { key?: string } } };
};

function epicOf({ id, key, fields }: RawEpic): ProjectEpic {
  const category = STATUS_CATEGORIES.find((one) => one === fields?.status?.statusCategory?.key) ?? 'undefined';
  return { id, key, summary: fields?.summary ?? '', status: fields?.status?.name ?? '', category };
}
