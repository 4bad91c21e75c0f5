import type { Caller } from '../../kernel/types.ts';
import type { Jira } from '../context.ts';
import { selectFields } from '../render/field-selection.ts';
import { renderIssues } from '../render/issues.ts';
import { viewerOf } from '../permissions/viewer.ts';
import type { ChangeItem } from './changelog.ts';

type Json = Record<string, unknown>;

/** The part of an issue that Forge's events carry; it may be partial there, and readers must not rely on more. */
const EVENT_FIELDS = selectFields([
  'summary',
  'issuetype',
  'project',
  'creator',
  'reporter',
  'assignee',
  'created',
  'updated',
  'status',
]);

/** An issue as events carry it: read as the site itself, its people by account id only. */
export function eventIssue(jira: Jira, issueId: number): Json {
  const site = { ...viewerOf(jira, { kind: 'app' }), projectsWith: () => new Set<number>() };
  const [issue] = renderIssues(jira, site, [issueId], { fields: EVENT_FIELDS, expand: new Set(), properties: [] });
  const fields = { ...(issue?.['fields'] as Json) };
  for (const role of ['creator', 'reporter', 'assignee']) {
    const person = fields[role] as Json | null;
    if (person) fields[role] = { accountId: person['accountId'] };
  }
  return { id: issue?.['id'], key: issue?.['key'], self: issue?.['self'], fields };
}

/** The account of whoever caused an event. */
function atlassianId(jira: Jira, caller: Caller): Json {
  const account = jira.people.of(caller);
  return account ? { atlassianId: account.accountId } : {};
}

function peopleOf(issue: Json): Json[] {
  const fields = issue['fields'] as Record<string, { accountId?: string } | null>;
  const ids = ['creator', 'reporter', 'assignee'].map((role) => fields[role]?.accountId);
  return [...new Set(ids)].filter((id) => id !== undefined).map((accountId) => ({ accountId }));
}

/** Tells Forge that an issue was created or deleted. */
export function emitIssue(jira: Jira, caller: Caller, what: 'created' | 'deleted', issue: Json): void {
  jira.kernel.emit({
    eventType: `avi:jira:${what}:issue`,
    payload: { issue, ...atlassianId(jira, caller), associatedUsers: peopleOf(issue) },
    caller,
  });
}

function associatedStatuses(jira: Jira, items: readonly ChangeItem[]): Json {
  const change = items.find((item) => item.field === 'status');
  if (!change) return {};
  const rows = jira.sql.all<{ id: number; name: string; category: number }>(
    'SELECT id, name, category FROM jira_status WHERE id IN (?, ?) ORDER BY id = ? DESC',
    Number(change.to),
    Number(change.from),
    Number(change.to),
  );
  const keys: Record<number, string> = { 1: 'undefined', 2: 'new', 3: 'done', 4: 'indeterminate' };
  return {
    associatedStatuses: rows.map((row) => ({
      id: String(row.id),
      name: row.name,
      statusCategory: { key: keys[row.category] ?? 'undefined' },
    })),
  };
}

function kindOfUpdate(items: readonly ChangeItem[]): string {
  if (items.some((item) => item.field === 'Key')) return 'issue_moved';
  if (items.some((item) => item.field === 'resolution' && item.to !== null)) return 'issue_resolved';
  return 'issue_generic';
}

/** Tells Forge that an issue was changed; a change of assignee is told twice, as Jira does. */
export function emitIssueUpdated(jira: Jira, caller: Caller, issueId: number, items: readonly ChangeItem[]): void {
  const issue = eventIssue(jira, issueId);
  const common = { issue, ...atlassianId(jira, caller), changelog: { items }, associatedUsers: peopleOf(issue) };
  jira.kernel.emit({
    eventType: 'avi:jira:updated:issue',
    payload: { jiraEventTypeName: kindOfUpdate(items), ...common, ...associatedStatuses(jira, items) },
    caller,
  });
  if (items.some((item) => item.field === 'assignee')) {
    jira.kernel.emit({ eventType: 'avi:jira:assigned:issue', payload: common, caller });
  }
}
