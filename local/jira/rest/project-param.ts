import type { Jira } from '../context.ts';
import { forbidden, noSuchProject } from '../errors.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { findProject, type ProjectRow } from '../projects/row.ts';

/** The project behind an id or key that the viewer may see; 404 otherwise. */
export function visibleProject(jira: Jira, viewer: Viewer, idOrKey: string): ProjectRow {
  const project = findProject(jira.sql, idOrKey);
  if (!project || !viewer.projectsWith('BROWSE_PROJECTS').has(project.id)) throw noSuchProject(idOrKey);
  return project;
}

/** Refuses who may not administer the project: 404 when it may not be seen either. */
export function administeredProject(jira: Jira, viewer: Viewer, idOrKey: string): ProjectRow {
  const project = findProject(jira.sql, idOrKey);
  if (!project) throw noSuchProject(idOrKey);
  if (viewer.isAdmin || viewer.projectsWith('ADMINISTER_PROJECTS').has(project.id)) return project;
  visibleProject(jira, viewer, idOrKey);
  throw forbidden('You cannot edit the configuration of this project.');
}

/** Refuses who is no Jira administrator. */
export function requireAdmin(viewer: Viewer): void {
  if (!viewer.isAdmin) throw forbidden('Only Jira administrators can perform this operation.');
}
