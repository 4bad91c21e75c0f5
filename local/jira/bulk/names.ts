import type { Jira } from '../context.ts';
import { noSuchProject } from '../errors.ts';
import { addStatus, statusNamed, type StatusCategoryKey } from '../projects/create.ts';
import { findProject, type ProjectRow } from '../projects/row.ts';
import { typesOfProject } from '../projects/type-of-project.ts';
import { firstStatus, statusesOf } from '../projects/workflow.ts';
import { memo } from '../render/memo.ts';
import type { BulkSprint, BulkVersion } from './types.ts';

/** Finds the ids behind names, each once; what is new to the site is made. */
export interface Names {
  project(key: string): ProjectRow;
  type(project: ProjectRow, name: string, level: number): number;
  status(project: ProjectRow, name: string | undefined, category: StatusCategoryKey | undefined): number;
  resolution(name: string): number;
  priority(name: string): number;
  linkType(name: string): number;
  component(project: ProjectRow, name: string): number;
  version(project: ProjectRow, version: string | BulkVersion): number;
  sprint(sprint: string | BulkSprint): number;
}

function makeType(jira: Jira, project: ProjectRow, name: string, level: number): number {
  const known = typesOfProject(jira, project.id).find((type) => type.name.toLowerCase() === name.toLowerCase());
  if (known) return known.id;
  const scope = project.style === 'classic' ? null : project.id;
  const shared = jira.sql.get<{ id: number }>(
    'SELECT id FROM jira_issue_type WHERE name = ? COLLATE NOCASE AND level = ? AND project_id IS ?',
    name,
    level,
    scope,
  );
  const id =
    shared?.id ??
    jira.sql.insert('INSERT INTO jira_issue_type (name, level, project_id) VALUES (?, ?, ?)', name, level, scope);
  jira.sql.run(
    `INSERT INTO jira_project_type (project_id, type_id, position)
     SELECT ?, ?, coalesce(max(position) + 1, 0) FROM jira_project_type WHERE project_id = ?`,
    project.id,
    id,
    project.id,
  );
  return id;
}

function makeStatus(jira: Jira, project: ProjectRow, name: string, category: StatusCategoryKey | undefined): number {
  const offered = statusesOf(jira.sql, project.id).find((status) => status.name.toLowerCase() === name.toLowerCase());
  if (offered) return offered.id;
  const id = statusNamed(jira, project, { name, category: category ?? 'indeterminate' });
  addStatus(jira, project, id);
  return id;
}

const idOf = (row: { id: number } | undefined): number | undefined => row?.id;

function makeVersion(jira: Jira, project: ProjectRow, version: BulkVersion): number {
  const { sql } = jira;
  const known = sql.get<{ id: number }>(
    'SELECT id FROM jira_version WHERE project_id = ? AND name = ?',
    project.id,
    version.name,
  );
  const taken =
    version.id !== undefined && sql.get('SELECT 1 FROM jira_version WHERE id = ?', version.id) !== undefined;
  return (
    known?.id ??
    sql.insert(
      'INSERT INTO jira_version (id, project_id, name, released, archived, release_date) VALUES (?, ?, ?, ?, ?, ?)',
      taken ? null : (version.id ?? null),
      project.id,
      version.name,
      version.released === true ? 1 : 0,
      version.archived === true ? 1 : 0,
      version.releaseDate ?? null,
    )
  );
}

function makeSprint(jira: Jira, sprint: BulkSprint): number {
  const { sql } = jira;
  const known =
    sprint.id === undefined
      ? sql.get<{ id: number }>('SELECT id FROM jira_sprint WHERE name = ?', sprint.name)
      : sql.get<{ id: number }>('SELECT id FROM jira_sprint WHERE id = ?', sprint.id);
  return (
    known?.id ??
    sql.insert(
      'INSERT INTO jira_sprint (id, name, state, start_date, end_date, complete_date) VALUES (?, ?, ?, ?, ?, ?)',
      sprint.id ?? null,
      sprint.name,
      sprint.state ?? 'future',
      sprint.startDate ?? null,
      sprint.endDate ?? null,
      sprint.completeDate ?? null,
    )
  );
}

/** One memo over several arguments. */
function memoBy<Args extends unknown[]>(keyOf: (...args: Args) => string, make: (...args: Args) => number) {
  const known = new Map<string, number>();
  return (...args: Args): number => {
    const key = keyOf(...args);
    const found = known.get(key) ?? make(...args);
    known.set(key, found);
    return found;
  };
}

const nameOf = (one: string | { name: string }): string => (typeof one === 'string' ? one : one.name);
const asNamed = <T extends { name: string }>(one: string | T): T | { name: string } =>
  typeof one === 'string' ? { name: one } : one;

export function createNames(jira: Jira): Names {
  const { sql } = jira;
  const byName = (table: string, insert: string): ((name: string) => number) =>
    memo(
      (name) =>
        idOf(sql.get<{ id: number }>(`SELECT id FROM ${table} WHERE name = ? COLLATE NOCASE`, name)) ??
        sql.insert(insert, name),
    );
  return {
    project: memo((key: string) => {
      const project = findProject(sql, key);
      if (!project) throw noSuchProject(key);
      return project;
    }),
    type: memoBy(
      (project, name) => `${project.id}:${name}`,
      (project: ProjectRow, name: string, level: number) => makeType(jira, project, name, level),
    ),
    status: memoBy(
      (project, name) => `${project.id}:${name ?? ''}`,
      (project: ProjectRow, name: string | undefined, category: StatusCategoryKey | undefined) =>
        name === undefined ? firstStatus(sql, project.id) : makeStatus(jira, project, name, category),
    ),
    resolution: byName('jira_resolution', 'INSERT INTO jira_resolution (name) VALUES (?)'),
    priority: byName('jira_priority', "INSERT INTO jira_priority (name, color) VALUES (?, '#707070')"),
    linkType: byName(
      'jira_link_type',
      "INSERT INTO jira_link_type (name, inward, outward) SELECT column1, lower(column1) || ' (inward)', lower(column1) || ' (outward)' FROM (VALUES (?))",
    ),
    component: memoBy(
      (project, name) => `${project.id}:${name}`,
      (project: ProjectRow, name: string) =>
        idOf(sql.get('SELECT id FROM jira_component WHERE project_id = ? AND name = ?', project.id, name)) ??
        sql.insert('INSERT INTO jira_component (project_id, name) VALUES (?, ?)', project.id, name),
    ),
    version: memoBy(
      (project, version) => `${project.id}:${nameOf(version)}`,
      (project: ProjectRow, version: string | BulkVersion) => makeVersion(jira, project, asNamed(version)),
    ),
    sprint: memoBy(
      (sprint) => (typeof sprint === 'string' ? sprint : `${sprint.id ?? ''}:${sprint.name}`),
      (sprint: string | BulkSprint) => makeSprint(jira, asNamed(sprint)),
    ),
  };
}
