import type { AdfDocument } from '../../confluence/index.ts';
import type { ProductClient } from '../products.ts';

export interface Named {
  id: string;
  name: string;
}

export interface Status extends Named {
  statusCategory: { key: string };
}

export interface PersonRef {
  accountId: string;
  displayName: string;
}

/** The fields of an issue that the shells show. */
export interface IssueFields {
  summary: string;
  issuetype: Named & { hierarchyLevel: number };
  status: Status;
  project: Named & { key: string };
  assignee: PersonRef | null;
  reporter?: PersonRef | null;
  parent?: { id: string; key: string; fields: { summary: string } } | null;
  resolution?: Named | null;
  priority?: Named | null;
  labels?: string[];
  duedate?: string | null;
  description?: AdfDocument | null;
  created: string;
  updated: string;
  [custom: string]: unknown;
}

export interface Issue {
  id: string;
  key: string;
  fields: IssueFields;
}

export interface SearchAnswer {
  issues: Issue[];
  nextPageToken?: string;
}

interface FieldInfo extends Named {
  schema?: { type?: string; custom?: string };
}

export const LIST_FIELDS = ['summary', 'issuetype', 'status', 'project', 'assignee', 'parent', 'created', 'updated'];

/** The story point field that an issue has: team-managed and company-managed projects use different ones. */
export async function storyPointField(jira: ProductClient, issue: Issue): Promise<FieldInfo | undefined> {
  const answer = await jira.get<FieldInfo[]>('/rest/api/3/field');
  if (!answer.ok) return undefined;
  return answer.body.find(
    ({ id, name, schema }) =>
      Object.hasOwn(issue.fields, id) &&
      ((schema?.custom?.endsWith(':jsw-story-points') ?? false) || /^story points?( estimate)?$/i.test(name)),
  );
}

/** Issues that match a query, with the fields of a list. */
export function searchIssues(jira: ProductClient, jql: string, maxResults: number, nextPageToken?: string) {
  return jira.send<SearchAnswer>('POST', '/rest/api/3/search/jql', {
    jql,
    fields: LIST_FIELDS,
    maxResults,
    ...(nextPageToken !== undefined && { nextPageToken }),
  });
}
