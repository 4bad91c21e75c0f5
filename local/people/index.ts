import type { Caller, Kernel } from '../kernel/types.ts';
import { ACCOUNT_COLUMNS, accountOfRow, newAccount } from './account-row.ts';
import { listGroups, setGroupsOf } from './groups.ts';
import { createPeopleTables } from './schema.ts';
import type { Account, AccountInput, People } from './types.ts';

export type { Account, AccountInput, Group, People, ProductName } from './types.ts';
export { JIRA_ADMINS } from './groups.ts';

/** Account id of the installed app. */
export const APP_ACCOUNT_ID = '557058:00000000-0000-4000-8000-000000000001';

/** Opens the site's accounts in the kernel's database; the app's own account is made when it is missing. */
export function createPeople(kernel: Pick<Kernel, 'db'>): People {
  const { db } = kernel;
  createPeopleTables(db);
  const byId = db.prepare(`SELECT ${ACCOUNT_COLUMNS} FROM people_account WHERE account_id = ?`);
  const byEmail = db.prepare(`SELECT ${ACCOUNT_COLUMNS} FROM people_account WHERE email = ? AND email <> '' LIMIT 1`);
  const all = db.prepare(`SELECT ${ACCOUNT_COLUMNS} FROM people_account ORDER BY seq`);
  const ofGroup = db.prepare(
    `SELECT ${ACCOUNT_COLUMNS} FROM people_account
      WHERE account_id IN (SELECT account_id FROM people_member WHERE group_name = ?) ORDER BY seq`,
  );
  const write = db.prepare(
    `INSERT INTO people_account (account_id, email, display_name, locale, time_zone, active, account_type, products)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (account_id) DO UPDATE SET email = excluded.email, display_name = excluded.display_name,
       locale = excluded.locale, time_zone = excluded.time_zone, active = excluded.active,
       account_type = excluded.account_type, products = excluded.products`,
  );

  const find = (accountId: string): Account | undefined => {
    const row = byId.get(accountId);
    return row && accountOfRow(row);
  };
  const upsert = (input: AccountInput): Account => {
    const a = { ...(find(input.accountId) ?? newAccount(input)), ...input };
    const products = JSON.stringify(a.products);
    write.run(a.accountId, a.email, a.displayName, a.locale, a.timeZone, a.active ? 1 : 0, a.accountType, products);
    setGroupsOf(db, a.accountId, a.groups);
    return a;
  };
  const app = (): Account =>
    find(APP_ACCOUNT_ID) ?? upsert({ accountId: APP_ACCOUNT_ID, displayName: 'Installed app', accountType: 'app' });
  const of = (caller: Caller): Account | undefined => {
    if (caller.kind === 'anonymous') return undefined;
    const account = caller.kind === 'app' ? app() : find(caller.accountId);
    return account?.active === true ? account : undefined;
  };

  app();
  return {
    list: () => all.all().map(accountOfRow),
    find,
    findByEmail: (email) => {
      const row = byEmail.get(email);
      return row && accountOfRow(row);
    },
    upsert,
    app,
    of,
    groups: () => listGroups(db),
    members: (groupName) => ofGroup.all(groupName).map(accountOfRow),
  };
}
