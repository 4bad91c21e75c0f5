/**
 * Who holds a permission: everybody, everyone with Jira access, the project's lead, a group, or one account.
 * Stored and sent as `anyone`, `users`, `lead`, `group:<name>` or `account:<id>`.
 */
export type Holder = 'anyone' | 'users' | 'lead' | `group:${string}` | `account:${string}`;

/** Whether a text names a holder. */
export function isHolder(text: string): text is Holder {
  return ['anyone', 'users', 'lead'].includes(text) || /^(group|account):./.test(text);
}
