import { bodyOr, type Answer } from '../products.ts';
import type { View } from '../page.ts';
import { type Issue, type Named, type PersonRef, searchIssues, storyPointField, type Status } from './fields.ts';
import type { AdfDocument } from '../../confluence/index.ts';

export interface Transition extends Named {
  to: Status;
}

export interface Comment {
  id: string;
  author: PersonRef;
  body: AdfDocument;
  created: string;
}

export interface Change {
  id: string;
  author?: PersonRef;
  created: string;
  items: { field: string; fromString: string | null; toString: string | null }[];
}

/** Everything the issue page shows, read as the acting person. */
export interface IssueData {
  issue: Issue;
  canEdit: boolean;
  transitions: Transition[];
  people: PersonRef[];
  children: Issue[];
  comments: Comment[];
  changes: Change[];
  points: { id: string; name: string } | undefined;
}

const CHILDREN_SHOWN = 100;

/** Reads an issue and what belongs to it; refuses as Jira does when the issue is not there for this person. */
export async function readIssue(view: View, key: string): Promise<Answer<IssueData>> {
  const { jira } = view;
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}`;
  const issue = await jira.get<Issue>(path);
  if (!issue.ok) return issue;
  const here = issue.body.key;
  const [rights, transitions, people, children, comments, changes, points] = await Promise.all([
    jira.get<{ permissions: Record<string, { havePermission: boolean }> }>(
      `/rest/api/3/mypermissions?permissions=EDIT_ISSUES&issueKey=${here}`,
    ),
    jira.get<{ transitions: Transition[] }>(`${path}/transitions`),
    jira.get<PersonRef[]>(`/rest/api/3/user/assignable/search?issueKey=${here}&query=&maxResults=100`),
    searchIssues(jira, `parent = "${here}" ORDER BY key ASC`, CHILDREN_SHOWN),
    jira.get<{ comments: Comment[] }>(`${path}/comment?maxResults=100`),
    jira.get<{ values: Change[] }>(`${path}/changelog?maxResults=100`),
    storyPointField(jira, issue.body),
  ]);
  return {
    ok: true,
    body: {
      issue: issue.body,
      canEdit: bodyOr(rights)?.permissions['EDIT_ISSUES']?.havePermission ?? false,
      transitions: bodyOr(transitions)?.transitions ?? [],
      people: bodyOr(people) ?? [],
      children: bodyOr(children)?.issues ?? [],
      comments: bodyOr(comments)?.comments ?? [],
      changes: bodyOr(changes)?.values ?? [],
      points,
    },
  };
}
