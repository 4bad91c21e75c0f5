import type { Jira } from '../context.ts';
import { badFields } from '../errors.ts';
import { requireOnIssue } from '../permissions/visibility.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { findProject, type ProjectRow } from '../projects/row.ts';
import { nextNumber } from '../projects/next-number.ts';
import { typeOfProject } from '../projects/type-of-project.ts';
import { firstStatus, statusesOf } from '../projects/workflow.ts';
import type { IssueTypeRow } from '../render/issue-types.ts';
import { changeItem, type ChangeItem } from './changelog.ts';
import { existingIssue, type IssueRow } from './row.ts';
import type { Edit } from './setters/index.ts';
import { textOf } from './setters/json-values.ts';
import { mayHold, setParent } from './setters/parent.ts';
import { setStatus } from './transition.ts';
import { writeIssue } from './write.ts';

function setType(edit: Edit, type: IssueTypeRow): ChangeItem[] {
  if (type.id === edit.issue.type_id) return [];
  const { sql } = edit.jira;
  const before = sql.get<{ name: string }>('SELECT name FROM jira_issue_type WHERE id = ?', edit.issue.type_id);
  sql.run('UPDATE jira_issue SET type_id = ? WHERE id = ?', type.id, edit.issue.id);
  return [
    changeItem(
      'issuetype',
      { id: String(edit.issue.type_id), text: before?.name ?? null },
      { id: String(type.id), text: type.name },
    ),
  ];
}

/** Parents and children that the changed issue may no longer hang from, or hold, are let go. */
function dropUnfitRelations(edit: Edit, after: IssueRow): ChangeItem[] {
  const { sql } = edit.jira;
  // Sub-tasks and their parent always move together.
  if (after.level < 0) return [];
  const children = sql.all<{ id: number }>('SELECT id FROM jira_issue WHERE parent_id = ?', after.id);
  for (const { id } of children) {
    const child = existingIssue(sql, id);
    if (child.level >= 0 && !mayHold(after, child)) sql.run('UPDATE jira_issue SET parent_id = NULL WHERE id = ?', id);
  }
  if (after.parent_id === null || mayHold(existingIssue(sql, after.parent_id), after)) return [];
  return setParent({ ...edit, issue: after }, null);
}

/** Further changes that belong to the same edit, and so to the same history. */
type Also = (edit: Edit) => ChangeItem[];

const nothingElse: Also = () => [];

/** Changes the type of an issue within its project, as "Change work type" does. */
export function convertType(
  jira: Jira,
  viewer: Viewer,
  issueId: number,
  value: unknown,
  also: Also = nothingElse,
): void {
  requireOnIssue(jira, viewer, 'EDIT_ISSUES', issueId);
  writeIssue(jira, viewer, issueId, (edit) => {
    const type = typeOfProject(jira, edit.project.id, value);
    if (type.level < 0 !== edit.issue.level < 0) {
      throw badFields({ issuetype: 'The issue type selected is invalid.' });
    }
    const items = setType(edit, type);
    if (items.length === 0) return also(edit);
    items.push(...dropUnfitRelations(edit, existingIssue(jira.sql, issueId)));
    return [...items, ...also({ ...edit, issue: existingIssue(jira.sql, issueId) })];
  });
}

function sameTypeIn(jira: Jira, target: ProjectRow, issue: IssueRow, wanted: unknown): IssueTypeRow {
  if (wanted !== undefined) return typeOfProject(jira, target.id, wanted);
  const types = jira.sql.all<IssueTypeRow & { same: number }>(
    `SELECT t.*, t.name = (SELECT name FROM jira_issue_type WHERE id = ?) AS same
       FROM jira_project_type x JOIN jira_issue_type t ON t.id = x.type_id
      WHERE x.project_id = ? AND t.level = ? ORDER BY same DESC, x.position`,
    issue.type_id,
    target.id,
    issue.level,
  );
  const [best] = types;
  if (!best) throw badFields({ issuetype: `Project '${target.key}' has no issue type of this level.` });
  return best;
}

function sameStatusIn(jira: Jira, target: ProjectRow, issue: IssueRow): number {
  const present = jira.sql.get<{ name: string; category: number }>(
    'SELECT name, category FROM jira_status WHERE id = ?',
    issue.status_id,
  );
  const offered = statusesOf(jira.sql, target.id);
  const byName = offered.find((status) => status.name === present?.name);
  const byCategory = offered.find((status) => status.category === present?.category);
  return (byName ?? byCategory)?.id ?? firstStatus(jira.sql, target.id);
}

function moveOne(edit: Edit, target: ProjectRow, wantedType: unknown): ChangeItem[] {
  const { jira, issue, project } = edit;
  const type = sameTypeIn(jira, target, issue, wantedType);
  const statusId = sameStatusIn(jira, target, issue);
  const num = nextNumber(jira, target.id);
  const key = `${target.key}-${num}`;
  jira.sql.run('INSERT OR REPLACE INTO jira_key_alias (key, issue_id) VALUES (?, ?)', issue.key, issue.id);
  jira.sql.run('UPDATE jira_issue SET project_id = ?, num = ? WHERE id = ?', target.id, num, issue.id);
  jira.sql.run('DELETE FROM jira_issue_component WHERE issue_id = ?', issue.id);
  jira.sql.run('DELETE FROM jira_issue_version WHERE issue_id = ?', issue.id);
  const status = statusesOf(jira.sql, target.id).find((one) => one.id === statusId);
  const keyItem = changeItem('Key', { text: issue.key }, { text: key }, null);
  return [
    changeItem('project', { id: String(project.id), text: project.name }, { id: String(target.id), text: target.name }),
    keyItem,
    ...setType(edit, type),
    ...(status ? setStatus(edit, status) : []),
    ...dropUnfitRelations(edit, existingIssue(jira.sql, issue.id)),
  ];
}

/** Moves an issue and its sub-tasks to another project; their old keys keep finding them. */
export function moveToProject(
  jira: Jira,
  viewer: Viewer,
  issueId: number,
  place: { project: unknown; type?: unknown },
  also: Also = nothingElse,
): void {
  const target = findProject(jira.sql, textOf(place.project, 'id') ?? textOf(place.project, 'key') ?? '');
  if (target?.state !== 'live' || !viewer.projectsWith('CREATE_ISSUES').has(target.id)) {
    throw badFields({ project: 'valid project is required' });
  }
  if (existingIssue(jira.sql, issueId).project_id === target.id) {
    if (place.type === undefined) writeIssue(jira, viewer, issueId, also);
    else convertType(jira, viewer, issueId, place.type, also);
    return;
  }
  requireOnIssue(jira, viewer, 'MOVE_ISSUES', issueId);
  writeIssue(jira, viewer, issueId, (edit) => {
    const items = moveOne(edit, target, place.type);
    return [...items, ...also({ ...edit, issue: existingIssue(jira.sql, issueId), project: target })];
  });
  const subtasks = jira.sql.all<{ id: number }>(
    'SELECT s.id FROM jira_issue s JOIN jira_issue_type t ON t.id = s.type_id AND t.level < 0 WHERE s.parent_id = ?',
    issueId,
  );
  for (const { id } of subtasks) writeIssue(jira, viewer, id, (edit) => moveOne(edit, target, undefined));
}
