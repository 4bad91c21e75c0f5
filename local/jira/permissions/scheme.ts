import { JIRA_ADMINS } from '../../people/groups.ts';
import type { Sql } from '../store/sql.ts';
import type { Holder } from './holders.ts';
import { PROJECT_PERMISSIONS } from './names.ts';

/** Permission key to the holders of it. */
export type PermissionScheme = Readonly<Record<string, readonly Holder[]>>;

/** The scheme of a new project: everyone with Jira access works in it, its lead and Jira admins administer it. */
export function defaultScheme(): PermissionScheme {
  return Object.fromEntries(
    PROJECT_PERMISSIONS.map(({ key }): [string, Holder[]] => [
      key,
      key === 'ADMINISTER_PROJECTS' ? ['lead', `group:${JIRA_ADMINS}`] : ['users'],
    ]),
  );
}

/** Replaces the holders of the permissions that the scheme names; the others stay. */
export function writeScheme(sql: Sql, projectId: number, scheme: PermissionScheme): void {
  for (const [permission, holders] of Object.entries(scheme)) {
    sql.run('DELETE FROM jira_permission WHERE project_id = ? AND permission = ?', projectId, permission);
    for (const holder of new Set(holders)) {
      sql.run(
        'INSERT INTO jira_permission (project_id, permission, holder) VALUES (?, ?, ?)',
        projectId,
        permission,
        holder,
      );
    }
  }
}

/** Replaces the holders of a global permission. */
export function writeGlobalGrant(sql: Sql, permission: string, holders: readonly Holder[]): void {
  sql.run('DELETE FROM jira_global_permission WHERE permission = ?', permission);
  for (const holder of new Set(holders)) {
    sql.run('INSERT INTO jira_global_permission (permission, holder) VALUES (?, ?)', permission, holder);
  }
}
