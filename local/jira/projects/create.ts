import { createHash } from 'node:crypto';
import type { Jira } from '../context.ts';
import { badFields } from '../errors.ts';
import { defaultScheme, writeScheme, type PermissionScheme } from '../permissions/scheme.ts';
import { CATEGORY, STATUS, TYPE } from '../store/fixed-data.ts';
import { findProject, projectById, type ProjectRow, type ProjectStyle } from './row.ts';

export type StatusCategoryKey = 'new' | 'indeterminate' | 'done';

export interface NewStatus {
  name: string;
  category: StatusCategoryKey;
}

export interface NewProject {
  /** Taken as the project's id where it is free, as an import wants it. */
  id?: number;
  key: string;
  name: string;
  style?: ProjectStyle;
  description?: string;
  url?: string;
  /** Account id. */
  lead: string;
  /** Name of the project category; made when it is new. */
  category?: string;
  typeKey?: string;
  /** In the order of the workflow; the first one is what new issues get. */
  statuses?: readonly NewStatus[];
  /** Name of the epic type of a team-managed project. */
  epicName?: string;
  permissions?: PermissionScheme;
  /** Name of a number field in which this company-managed project estimates, instead of "Story Points". */
  storyPointsField?: string;
}

const CATEGORY_ID: Readonly<Record<StatusCategoryKey, number>> = {
  new: CATEGORY.toDo,
  indeterminate: CATEGORY.inProgress,
  done: CATEGORY.done,
};

/** Team-managed projects have types of their own; ids made from the key keep two sites alike. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Id of a category by its name, made when it is new. */
export function categoryNamed(jira: Jira, name: string): number {
  const known = jira.sql.get<{ id: number }>('SELECT id FROM jira_category WHERE name = ?', name);
  return known?.id ?? jira.sql.insert('INSERT INTO jira_category (name) VALUES (?)', name);
}

/** Id of a site-wide number field by its name, made when it is new. */
export function numberFieldNamed(jira: Jira, name: string): number {
  const known = jira.sql.get<{ id: number }>('SELECT id FROM jira_field WHERE name = ? AND project_id IS NULL', name);
  const float = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
  return known?.id ?? jira.sql.insert('INSERT INTO jira_field (name, custom) VALUES (?, ?)', name, float);
}

function addTypes(jira: Jira, project: ProjectRow, epicName: string): void {
  const own = (name: string, level: number): number =>
    jira.sql.insert(
      'INSERT INTO jira_issue_type (name, level, project_id, uuid) VALUES (?, ?, ?, ?)',
      name,
      level,
      project.id,
      uuidOf(`${project.key}:${name}`),
    );
  const ids =
    project.style === 'classic'
      ? [TYPE.epic, TYPE.story, TYPE.task, TYPE.bug, TYPE.subtask]
      : [own(epicName, 1), own('Story', 0), own('Task', 0), own('Bug', 0), own('Subtask', -1)];
  ids.forEach((id, position) => {
    jira.sql.run(
      'INSERT INTO jira_project_type (project_id, type_id, position) VALUES (?, ?, ?)',
      project.id,
      id,
      position,
    );
  });
}

/** Id of a status for the project: company-managed ones share statuses by name, team-managed ones have their own. */
export function statusNamed(jira: Jira, project: ProjectRow, status: NewStatus): number {
  const scope = project.style === 'classic' ? null : project.id;
  const known = jira.sql.get<{ id: number }>(
    'SELECT id FROM jira_status WHERE name = ? COLLATE NOCASE AND category = ? AND project_id IS ?',
    status.name,
    CATEGORY_ID[status.category],
    scope,
  );
  return (
    known?.id ??
    jira.sql.insert(
      'INSERT INTO jira_status (name, category, project_id) VALUES (?, ?, ?)',
      status.name,
      CATEGORY_ID[status.category],
      scope,
    )
  );
}

/** Adds a status to the end of the project's workflow, unless it is there already. */
export function addStatus(jira: Jira, project: ProjectRow, statusId: number): void {
  jira.sql.run(
    `INSERT OR IGNORE INTO jira_project_status (project_id, status_id, position)
     SELECT ?, ?, coalesce(max(position) + 1, 0) FROM jira_project_status WHERE project_id = ?`,
    project.id,
    statusId,
    project.id,
  );
}

function addStatuses(jira: Jira, project: ProjectRow, statuses: readonly NewStatus[] | undefined): void {
  const usual: readonly NewStatus[] = [
    { name: 'To Do', category: 'new' },
    { name: 'In Progress', category: 'indeterminate' },
    { name: 'Done', category: 'done' },
  ];
  const shared = statuses === undefined && project.style === 'classic';
  const ids = shared
    ? [STATUS.toDo, STATUS.inProgress, STATUS.inReview, STATUS.done]
    : (statuses ?? usual).map((status) => statusNamed(jira, project, status));
  for (const id of ids) addStatus(jira, project, id);
}

function checkNew(jira: Jira, input: NewProject): void {
  if (!/^[A-Z][A-Z0-9_]{1,}$/.test(input.key)) {
    throw badFields({
      projectKey:
        'Project keys must start with an uppercase letter, followed by one or more uppercase alphanumeric characters.',
    });
  }
  if (findProject(jira.sql, input.key))
    throw badFields({ projectKey: `Project '${input.key}' uses this project key.` });
  if (input.name.trim() === '') throw badFields({ projectName: 'You must specify a valid project name.' });
  if (!jira.people.find(input.lead)) throw badFields({ projectLead: 'You must specify a valid project lead.' });
}

/** Creates a project with its issue types, workflow and permissions. Runs inside the caller's transaction. */
export function insertProject(jira: Jira, input: NewProject): ProjectRow {
  checkNew(jira, input);
  const style = input.style ?? 'classic';
  const free = input.id !== undefined && !findProject(jira.sql, String(input.id)) ? input.id : null;
  const id = jira.sql.insert(
    `INSERT INTO jira_project (id, key, name, description, url, style, type_key, lead, category_id, uuid, story_points_field)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    free,
    input.key,
    input.name,
    input.description ?? '',
    input.url ?? null,
    style,
    input.typeKey ?? 'software',
    input.lead,
    input.category === undefined ? null : categoryNamed(jira, input.category),
    uuidOf(`project:${input.key}`),
    input.storyPointsField === undefined ? null : numberFieldNamed(jira, input.storyPointsField),
  );
  const project = projectById(jira.sql, id);
  addTypes(jira, project, input.epicName ?? 'Epic');
  addStatuses(jira, project, input.statuses);
  writeScheme(jira.sql, id, { ...defaultScheme(), ...input.permissions });
  return project;
}
