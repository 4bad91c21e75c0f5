import type { Account } from '../../people/types.ts';
import type { Jira } from '../context.ts';

type Json = Record<string, unknown>;

/** The four sizes that Jira lists for every avatar. */
export function avatarUrls(jira: Jira, kind: 'user' | 'project', id: string): Record<string, string> {
  const url = `${jira.kernel.baseUrl()}/local/avatar/${kind}/${encodeURIComponent(id)}`;
  return Object.fromEntries(['48', '24', '16', '32'].map((size) => [`${size}x${size}`, `${url}?size=${size}`]));
}

/** A user as it stands inside issues and lists. An account that is gone reads "Former user". */
export function renderUser(jira: Jira, accountId: string, account = jira.people.find(accountId)): Json {
  return {
    self: `${jira.kernel.baseUrl()}/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    ...(account?.email ? { emailAddress: account.email } : {}),
    avatarUrls: avatarUrls(jira, 'user', accountId),
    displayName: account?.displayName ?? 'Former user',
    active: account?.active ?? false,
    timeZone: account?.timeZone ?? 'UTC',
    accountType: account?.accountType ?? 'atlassian',
  };
}

/** A user as `/user` and `/myself` give it: with locale and the heads of groups and roles. */
export function renderFullUser(jira: Jira, account: Account, expand: ReadonlySet<string>): Json {
  const groupIds = new Map(jira.people.groups().map((group) => [group.name, group.groupId]));
  const groups = account.groups.map((name) => ({
    name,
    groupId: groupIds.get(name) ?? '',
    self: `${jira.kernel.baseUrl()}/rest/api/3/group?groupId=${groupIds.get(name) ?? ''}`,
  }));
  const roles = account.products.includes('jira') ? [{ key: 'jira-software', name: 'Jira Software' }] : [];
  return {
    ...renderUser(jira, account.accountId, account),
    locale: account.locale,
    groups: { size: groups.length, items: expand.has('groups') ? groups : [] },
    applicationRoles: { size: roles.length, items: expand.has('applicationRoles') ? roles : [] },
    expand: 'groups,applicationRoles',
  };
}
