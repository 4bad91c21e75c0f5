import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { customFieldNumber } from '../fields/custom-fields.ts';
import { pointsFieldOf } from '../fields/points-field.ts';
import { toDocument } from '../issues/setters/texts.ts';
import { nextNumber } from '../projects/next-number.ts';
import type { ProjectRow } from '../projects/row.ts';
import { epochOf } from './instants.ts';
import type { Names } from './names.ts';
import type { BulkIssue } from './types.ts';

const MEDIUM_PRIORITY = 3;

/** Where a new issue goes: its project and its number there. */
function placeOf(jira: Jira, names: Names, issue: BulkIssue): { project: ProjectRow; num: number } {
  const match = /^([A-Z][A-Z0-9_]*)-(\d+)$/.exec(issue.key ?? '');
  if (issue.key !== undefined && !match) throw badRequest(`'${issue.key}' is not an issue key.`);
  const project = names.project(match?.[1] ?? issue.project ?? '');
  if (!match) return { project, num: nextNumber(jira, project.id) };
  const num = Number(match[2]);
  const known = jira.sql.get('SELECT 1 FROM jira_issue WHERE project_id = ? AND num = ?', project.id, num);
  if (known) throw badRequest(`The issue ${issue.key ?? ''} exists already.`);
  jira.sql.run('UPDATE jira_project SET next_num = max(next_num, ?) WHERE id = ?', num + 1, project.id);
  return { project, num };
}

function freeId(jira: Jira, id: number | undefined): number | null {
  if (id === undefined) return null;
  return jira.sql.get('SELECT 1 FROM jira_issue WHERE id = ?', id) ? null : id;
}

function latest(issue: BulkIssue, created: number): number {
  const known = (issue.history ?? []).map((one) => epochOf(one.created));
  const resolved = issue.resolutiondate === undefined ? created : epochOf(issue.resolutiondate);
  return issue.updated === undefined ? Math.max(created, resolved, ...known) : epochOf(issue.updated);
}

/** Without a word about it, the category last changed with the last change of status, or when it was resolved. */
function categoryChanged(issue: BulkIssue, created: number): number {
  if (issue.statusCategoryChanged !== undefined) return epochOf(issue.statusCategoryChanged);
  const changes = (issue.history ?? []).filter((one) => one.items.some((item) => item.field === 'status'));
  if (changes.length > 0) return Math.max(...changes.map((one) => epochOf(one.created)));
  return issue.resolutiondate === undefined ? created : epochOf(issue.resolutiondate);
}

function insertRow(jira: Jira, names: Names, issue: BulkIssue, project: ProjectRow, num: number): number {
  const created = epochOf(issue.created);
  return jira.sql.insert(
    `INSERT INTO jira_issue (id, project_id, num, type_id, summary, description, status_id, priority_id, resolution_id,
       resolved, created, updated, category_changed, due, assignee, reporter, creator)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    freeId(jira, issue.id),
    project.id,
    num,
    names.type(project, issue.type, issue.level ?? 0),
    issue.summary,
    issue.description === undefined ? null : JSON.stringify(toDocument(issue.description, 'description')),
    names.status(project, issue.status, issue.statusCategory),
    issue.priority === undefined ? MEDIUM_PRIORITY : names.priority(issue.priority),
    issue.resolution === undefined ? null : names.resolution(issue.resolution),
    issue.resolutiondate === undefined ? null : epochOf(issue.resolutiondate),
    created,
    latest(issue, created),
    categoryChanged(issue, created),
    issue.due ?? null,
    issue.assignee ?? null,
    issue.reporter ?? issue.creator ?? null,
    issue.creator ?? issue.reporter ?? null,
  );
}

function insertLists(jira: Jira, names: Names, issue: BulkIssue, project: ProjectRow, id: number): void {
  const { sql } = jira;
  for (const label of issue.labels ?? []) {
    sql.run('INSERT OR IGNORE INTO jira_label (issue_id, label) VALUES (?, ?)', id, label);
  }
  for (const name of issue.components ?? []) {
    const component = names.component(project, name);
    sql.run('INSERT OR IGNORE INTO jira_issue_component (issue_id, component_id) VALUES (?, ?)', id, component);
  }
  for (const version of issue.fixVersions ?? []) {
    const statement = "INSERT OR IGNORE INTO jira_issue_version (issue_id, relation, version_id) VALUES (?, 'fix', ?)";
    sql.run(statement, id, names.version(project, version));
  }
  for (const sprint of issue.sprints ?? []) {
    const statement = 'INSERT OR IGNORE INTO jira_issue_sprint (issue_id, sprint_id) VALUES (?, ?)';
    sql.run(statement, id, names.sprint(sprint));
  }
}

function insertValues(jira: Jira, issue: BulkIssue, project: ProjectRow, id: number): void {
  const { sql } = jira;
  const setCustom = (field: number, value: number | string): unknown =>
    sql.run('INSERT INTO jira_custom (issue_id, field_id, value) VALUES (?, ?, ?)', id, field, value);
  if (issue.storyPoints !== undefined) setCustom(pointsFieldOf(project), issue.storyPoints);
  for (const [name, value] of Object.entries(issue.custom ?? {})) {
    const field = customFieldNumber(name);
    if (field === undefined) throw badRequest(`'${name}' is not a custom field.`);
    setCustom(field, value);
  }
  for (const comment of issue.comments ?? []) {
    const at = epochOf(comment.created);
    const body = JSON.stringify(toDocument(comment.text ?? '', 'comment'));
    const statement = 'INSERT INTO jira_comment (issue_id, author, body, created, updated) VALUES (?, ?, ?, ?, ?)';
    sql.run(statement, id, comment.author ?? null, body, at, at);
  }
  for (const [key, value] of Object.entries(issue.properties ?? {})) {
    const statement = "INSERT INTO jira_property (entity, entity_id, key, value) VALUES ('issue', ?, ?, ?)";
    sql.run(statement, String(id), key, JSON.stringify(value));
  }
}

/** Writes one issue without its relations to others; returns its id and key. */
export function insertBulkIssue(jira: Jira, names: Names, issue: BulkIssue): { id: number; key: string } {
  const { project, num } = placeOf(jira, names, issue);
  const id = insertRow(jira, names, issue, project, num);
  insertLists(jira, names, issue, project, id);
  insertValues(jira, issue, project, id);
  return { id, key: `${project.key}-${num}` };
}
