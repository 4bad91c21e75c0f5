import type { Jira } from '../context.ts';
import { GLOBAL_PERMISSIONS, PROJECT_PERMISSIONS, type PermissionInfo } from './names.ts';

/** All permissions of the site, the app's own included. */
export function knownPermissions(jira: Jira): PermissionInfo[] {
  const own = jira.declared.globalPermissions.map((one): PermissionInfo => ({
    id: one.key,
    key: one.key,
    name: one.name,
    type: 'GLOBAL',
    description: one.description,
  }));
  return [...PROJECT_PERMISSIONS, ...GLOBAL_PERMISSIONS, ...own];
}
