import type { Jira } from '../context.ts';
import { badFields } from '../errors.ts';
import { textOf } from '../issues/setters/json-values.ts';
import type { IssueTypeRow } from '../render/issue-types.ts';

/** The issue types that a project offers, in its order. */
export function typesOfProject(jira: Jira, projectId: number): IssueTypeRow[] {
  return jira.sql.all<IssueTypeRow>(
    `SELECT t.* FROM jira_project_type x JOIN jira_issue_type t ON t.id = x.type_id
      WHERE x.project_id = ? ORDER BY x.position`,
    projectId,
  );
}

/** A type that the project offers, by `{id}` or `{name}`. */
export function typeOfProject(jira: Jira, projectId: number, value: unknown): IssueTypeRow {
  const id = textOf(value, 'id');
  const name = textOf(value, 'name');
  const found = typesOfProject(jira, projectId).find((type) =>
    id === undefined ? type.name.toLowerCase() === name?.toLowerCase() : String(type.id) === id,
  );
  if (!found) throw badFields({ issuetype: 'Specify a valid issue type' });
  return found;
}
