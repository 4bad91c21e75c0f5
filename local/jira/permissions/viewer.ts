import type { Caller } from '../../kernel/types.ts';
import type { Account } from '../../people/types.ts';
import type { Jira } from '../context.ts';
import type { Holder } from './holders.ts';
import { holdsGlobal } from './global.ts';

/** Who is looking, with the rights they have; made anew for each request. */
export interface Viewer {
  caller: Caller;
  account: Account | undefined;
  /** IANA zone in which timestamps are written and JQL dates are read. */
  zone: string;
  isApp: boolean;
  /** Holds the global permission ADMINISTER. */
  isAdmin: boolean;
  holders: readonly Holder[];
  /** Ids of the projects, archived ones included, in which the viewer holds a permission. Not of trashed ones. */
  projectsWith(permission: string): ReadonlySet<number>;
}

/** Everything an account counts as when permissions are granted. */
export function holdersOf(account: Account | undefined): Holder[] {
  if (!account) return ['anyone'];
  const licensed = account.products.includes('jira') ? (['users'] as const) : [];
  const groups = account.groups.map((name): Holder => `group:${name}`);
  return ['anyone', ...licensed, ...groups, `account:${account.accountId}`];
}

function readProjectIds(jira: Jira, viewer: Omit<Viewer, 'projectsWith'>, permission: string): Set<number> {
  if (viewer.isApp) {
    const rows = jira.sql.all<{ id: number }>(
      "SELECT id FROM jira_project WHERE state <> 'deleted' AND app_access = 1",
    );
    return new Set(rows.map((row) => row.id));
  }
  const rows = jira.sql.all<{ id: number }>(
    `SELECT DISTINCT p.id FROM jira_project p JOIN jira_permission g ON g.project_id = p.id AND g.permission = ?
      WHERE p.state <> 'deleted'
        AND (g.holder IN (SELECT value FROM json_each(?)) OR (g.holder = 'lead' AND p.lead = ?))`,
    permission,
    JSON.stringify(viewer.holders),
    viewer.account?.accountId ?? '',
  );
  return new Set(rows.map((row) => row.id));
}

/** The rights of a caller at this moment. */
export function viewerOf(jira: Jira, caller: Caller): Viewer {
  const account = jira.people.of(caller);
  const holders = holdersOf(account);
  const isApp = caller.kind === 'app';
  const known = new Map<string, ReadonlySet<number>>();
  const base = {
    caller,
    account,
    zone: account?.timeZone ?? 'UTC',
    isApp,
    isAdmin: isApp || holdsGlobal(jira, holders, 'ADMINISTER'),
    holders,
  };
  return {
    ...base,
    projectsWith(permission) {
      const found = known.get(permission) ?? readProjectIds(jira, base, permission);
      known.set(permission, found);
      return found;
    },
  };
}
