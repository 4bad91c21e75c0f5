import type { Jira } from '../context.ts';
import { jiraTimestamp } from '../render/timestamps.ts';
import { renderUser } from '../render/users.ts';

/** One changed field in a history. A change of parent has no `fieldId`. */
export interface ChangeItem {
  field: string;
  fieldtype: 'jira' | 'custom';
  fieldId?: string;
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
}

export interface HistoryRow {
  id: number;
  issue_id: number;
  author: string | null;
  created: number;
  items: string;
}

/** A changed field with its values before and after, as id and as text; `null` for a change without fieldId. */
export function changeItem(
  field: string,
  before: { id?: string | null; text: string | null },
  after: { id?: string | null; text: string | null },
  fieldId: string | null = field,
): ChangeItem {
  return {
    field,
    fieldtype: fieldId?.startsWith('customfield_') === true ? 'custom' : 'jira',
    ...(fieldId === null ? {} : { fieldId }),
    from: before.id ?? null,
    fromString: before.text,
    to: after.id ?? null,
    toString: after.text,
  };
}

/** Writes the changes of one edit into the issue's history. */
export function addHistory(
  jira: Jira,
  issueId: number,
  author: string | null,
  created: number,
  items: readonly ChangeItem[],
): number {
  return jira.sql.insert(
    'INSERT INTO jira_history (issue_id, author, created, items) VALUES (?, ?, ?, ?)',
    issueId,
    author,
    created,
    JSON.stringify(items),
  );
}

/** A history as REST shows it; its author comes without locale. */
export function renderHistory(jira: Jira, row: HistoryRow, zone: string): Record<string, unknown> {
  return {
    id: String(row.id),
    ...(row.author === null ? {} : { author: renderUser(jira, row.author) }),
    created: jiraTimestamp(row.created, zone),
    items: JSON.parse(row.items) as ChangeItem[],
  };
}
