import { inTransaction } from '../../kernel/database.ts';
import type { Jira } from '../context.ts';
import { badFields } from '../errors.ts';
import { removeIssues } from '../issues/delete.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { emitProject, type ProjectHappening } from './events.ts';
import { findProject, projectById, type ProjectRow } from './row.ts';

export interface ProjectChange {
  name?: string;
  description?: string;
  url?: string;
  lead?: string;
  /** `null` takes the category away. */
  categoryId?: number | null;
}

/** Changes what a project says of itself. */
export function changeProject(jira: Jira, viewer: Viewer, project: ProjectRow, change: ProjectChange): ProjectRow {
  if (change.lead !== undefined && !jira.people.find(change.lead)) {
    throw badFields({ projectLead: 'You must specify a valid project lead.' });
  }
  const after = { ...project, ...change };
  const categoryId = change.categoryId === undefined ? project.category_id : change.categoryId;
  jira.sql.run(
    'UPDATE jira_project SET name = ?, description = ?, url = ?, lead = ?, category_id = ? WHERE id = ?',
    after.name,
    after.description,
    after.url,
    after.lead,
    categoryId,
    project.id,
  );
  const row = projectById(jira.sql, project.id);
  emitProject(jira, viewer.caller, 'updated', row);
  return row;
}

/** Archives a project, moves it to the trash, or brings it back; its issues are hidden with it and make no events. */
export function setProjectState(
  jira: Jira,
  viewer: Viewer,
  project: ProjectRow,
  state: ProjectRow['state'],
): ProjectRow {
  jira.sql.run(
    'UPDATE jira_project SET state = ?, state_at = ?, state_by = ? WHERE id = ?',
    state,
    state === 'live' ? null : jira.kernel.clock.now(),
    state === 'live' ? null : (viewer.account?.accountId ?? null),
    project.id,
  );
  const back: ProjectHappening = project.state === 'archived' ? 'unarchived' : 'restored';
  const told = { live: back, archived: 'archived', deleted: 'softdeleted' } as const;
  const row = projectById(jira.sql, project.id);
  emitProject(jira, viewer.caller, told[state], row);
  return row;
}

const OWNED = [
  'jira_project_type',
  'jira_project_status',
  'jira_component',
  'jira_version',
  'jira_permission',
  'jira_issue_type',
  'jira_status',
] as const;

/** Deletes a project for good, with its issues. One event, for the project. */
export function deleteProject(jira: Jira, viewer: Viewer, idOrKey: string): void {
  const project = findProject(jira.sql, idOrKey);
  if (!project) return;
  inTransaction(jira.kernel.db, () => {
    const rows = jira.sql.all<{ id: number }>('SELECT id FROM jira_issue WHERE project_id = ?', project.id);
    removeIssues(
      jira,
      rows.map((row) => row.id),
    );
    for (const table of OWNED) jira.sql.run(`DELETE FROM ${table} WHERE project_id = ?`, project.id);
    jira.sql.run('DELETE FROM jira_project WHERE id = ?', project.id);
  });
  emitProject(jira, viewer.caller, 'deleted', project);
}
