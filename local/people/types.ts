import type { Caller } from '../kernel/types.ts';

export type ProductName = 'jira' | 'confluence';

/** A person or app known to the site. */
export interface Account {
  accountId: string;
  /** Empty for the app. */
  email: string;
  displayName: string;
  /** Such as `en_US`, as Jira spells it. */
  locale: string;
  /** IANA zone: REST timestamps and JQL dates are read in it. */
  timeZone: string;
  active: boolean;
  accountType: 'atlassian' | 'app';
  /** Names of groups. */
  groups: string[];
  /** Products the account may open. */
  products: ProductName[];
}

/** What is not given keeps its present value, or the default for a new account. */
export type AccountInput = Pick<Account, 'accountId'> & Partial<Omit<Account, 'accountId'>>;

export interface Group {
  groupId: string;
  name: string;
}

/** The accounts and groups of the site, shared by Jira and Confluence. */
export interface People {
  /** All accounts, in the order in which they were made. */
  list(): Account[];
  find(accountId: string): Account | undefined;
  /** Ignores case, as a login does. */
  findByEmail(email: string): Account | undefined;
  /** Creates or changes an account; groups that are new to the site are made. */
  upsert(input: AccountInput): Account;
  /** The account that the installed app acts as. */
  app(): Account;
  /** The account behind a caller; `undefined` for anonymous and for accounts that do not exist or are not active. */
  of(caller: Caller): Account | undefined;
  groups(): Group[];
  /** Accounts of a group, by its name. */
  members(groupName: string): Account[];
}
