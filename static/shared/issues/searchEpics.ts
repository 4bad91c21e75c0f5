import { readJira } from '../client/jira';
import { epicTypeIds } from './epicTypes';
import { issuesOf, rememberIssues, type IssueTitle } from './issueStore';

/** More than one would read in a list to choose from. */
const RESULTS_MAX = 50;
const PAGE = 100;

/** Epics by words or by key, newest change first, as the viewer. */
export async function searchEpicsByText(text: string): Promise<IssueTitle[]> {
  const words = text.trim();
  if (words === '') return searchEpics('ORDER BY updated DESC');
  const key = /^[a-z][a-z0-9_]*-\d+$/i.test(words) ? ` OR key = ${quoted(words)}` : '';
  return searchEpics(`(summary ~ ${quoted(`${words}*`)}${key}) ORDER BY updated DESC`);
}

/** Epics that a JQL query finds, as the viewer; the first of them when there are many. */
export async function searchEpics(jql: string): Promise<IssueTitle[]> {
  const query = await epicsOnly(jql);
  if (query === null) return [];
  const found = issuesOf(
    await readJira('/rest/api/3/search/jql', { jql: query, fields: ['summary'], maxResults: RESULTS_MAX }),
  );
  rememberIssues(found);
  return found;
}

/** All epics that a JQL query finds, as the viewer, page by page; `cut` when there are more than `most`. */
export async function readAllEpics(jql: string, most: number): Promise<{ epics: IssueTitle[]; cut: boolean }> {
  const query = await epicsOnly(jql);
  const epics: IssueTitle[] = [];
  let nextPageToken: string | undefined;
  while (query !== null) {
    const asked = { jql: query, fields: ['summary'], maxResults: PAGE };
    const answer = await readJira('/rest/api/3/search/jql', { ...asked, ...(nextPageToken && { nextPageToken }) });
    epics.push(...issuesOf(answer));
    nextPageToken = (answer as { nextPageToken?: string }).nextPageToken;
    if (nextPageToken === undefined || epics.length >= most) break;
  }
  rememberIssues(epics);
  return { epics, cut: nextPageToken !== undefined };
}

/** The query narrowed to epics; null on a site that has no such issue type. */
async function epicsOnly(jql: string): Promise<string | null> {
  const types = await epicTypeIds();
  if (types.length === 0) return null;
  const [, where = '', order = ''] = /^([\s\S]*?)(\border\s+by\b[\s\S]*)?$/i.exec(jql) ?? [];
  const narrowed = [`issuetype in (${types.join(', ')})`, where.trim() === '' ? null : `(${where.trim()})`];
  return `${narrowed.filter((part) => part !== null).join(' AND ')} ${order}`.trim();
}

// JQL takes a backslash before a quote or a backslash inside of quotes.
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
