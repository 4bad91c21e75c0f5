import type { SQLOutputValue } from 'node:sqlite';
import type { Account, AccountInput, ProductName } from './types.ts';

/** Columns of an account together with its groups, as one JSON list. */
export const ACCOUNT_COLUMNS = `account_id, email, display_name, locale, time_zone, active, account_type, products,
  (SELECT json_group_array(group_name) FROM people_member m WHERE m.account_id = people_account.account_id) AS groups`;

/** Turns a stored row into an account. */
export function accountOfRow(row: Record<string, SQLOutputValue>): Account {
  return {
    accountId: String(row['account_id']),
    email: String(row['email']),
    displayName: String(row['display_name']),
    locale: String(row['locale']),
    timeZone: String(row['time_zone']),
    active: row['active'] === 1,
    accountType: row['account_type'] === 'app' ? 'app' : 'atlassian',
    groups: JSON.parse(String(row['groups'])) as string[],
    products: JSON.parse(String(row['products'])) as ProductName[],
  };
}

/** An account as it is before anything is said about it. */
export function newAccount(input: AccountInput): Account {
  return {
    email: input.accountType === 'app' ? '' : `${input.accountId.replace(/[^\w.-]/g, '-')}@example.invalid`,
    displayName: input.accountId,
    locale: 'en_US',
    timeZone: 'UTC',
    active: true,
    accountType: 'atlassian',
    groups: [],
    products: ['jira', 'confluence'],
    ...input,
  };
}
