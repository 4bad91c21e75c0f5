import { readJira } from '../client/jira';
import { epicTypeIds } from './epicTypes';
import { issuesOf, rememberIssues, type IssueTitle } from './issueStore';

/** More than one would read in a list to choose from. */
const RESULTS_MAX = 50;

/** Epics by words or by key, newest change first, as the viewer. */
export async function searchEpicsByText(text: string): Promise<IssueTitle[]> {
  const words = text.trim();
  if (words === '') return searchEpics('ORDER BY updated DESC');
  const key = /^[a-z][a-z0-9_]*-\d+$/i.test(words) ? ` OR key = ${quoted(words)}` : '';
  return searchEpics(`(summary ~ ${quoted(`${words}*`)}${key}) ORDER BY updated DESC`);
}

/** Epics that a JQL query finds, as the viewer. */
export async function searchEpics(jql: string): Promise<IssueTitle[]> {
  const types = await epicTypeIds();
  if (types.length === 0) return [];
  const [, where = '', order = ''] = /^([\s\S]*?)(\border\s+by\b[\s\S]*)?$/i.exec(jql) ?? [];
  const narrowed = [`issuetype in (${types.join(', ')})`, where.trim() === '' ? null : `(${where.trim()})`];
  const query = `${narrowed.filter((part) => part !== null).join(' AND ')} ${order}`.trim();
  const found = issuesOf(
    await readJira('/rest/api/3/search/jql', { jql: query, fields: ['summary'], maxResults: RESULTS_MAX }),
  );
  rememberIssues(found);
  return found;
}

// JQL takes a backslash before a quote or a backslash inside of quotes.
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
