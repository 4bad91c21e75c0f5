import { JIRA_ADMINS } from '../../people/groups.ts';
import type { Jira } from '../context.ts';
import type { Holder } from './holders.ts';

const ADMINS: Holder = `group:${JIRA_ADMINS}`;

function builtInHolders(permission: string): Holder[] {
  if (permission === 'ADMINISTER' || permission === 'SYSTEM_ADMIN') return [ADMINS];
  return permission === 'USER_PICKER' || permission === 'BULK_CHANGE' ? ['users'] : [];
}

function declaredHolders(jira: Jira, permission: string): Holder[] {
  const declared = jira.declared.globalPermissions.find((one) => one.key === permission);
  return (declared?.defaultGrants ?? []).flatMap((grant): Holder[] => {
    if (grant === 'all') return [declared?.anonymousAllowed === true ? 'anyone' : 'users'];
    return grant === 'jira-administrators' ? [ADMINS] : [];
  });
}

/** Holders of a global permission: those granted on this site, otherwise those it comes with. */
export function globalHolders(jira: Jira, permission: string): Holder[] {
  const granted = jira.sql.all<{ holder: Holder }>(
    'SELECT holder FROM jira_global_permission WHERE permission = ?',
    permission,
  );
  if (granted.length > 0) return granted.map((row) => row.holder);
  return [...builtInHolders(permission), ...declaredHolders(jira, permission)];
}

/** Whether somebody who counts as `holders` has a global permission. */
export function holdsGlobal(jira: Jira, holders: readonly Holder[], permission: string): boolean {
  const granted = globalHolders(jira, permission);
  return holders.some((holder) => granted.includes(holder));
}
