import type { Jira } from '../context.ts';
import type { ExportRow } from './row.ts';

/** Account ids that the rows mention. */
function mentioned(rows: readonly ExportRow[]): Set<string> {
  const ids = new Set<string>();
  const add = (id: string | undefined): unknown => id !== undefined && ids.add(id);
  for (const row of rows) {
    [row.assignee, row.reporter, row.creator].forEach(add);
    for (const comment of row.comments ?? []) add(comment.author);
  }
  return ids;
}

/** Makes accounts for the pseudonyms of an export; returns how many are new. */
export function addPeople(jira: Jira, rows: readonly ExportRow[]): number {
  let made = 0;
  for (const accountId of mentioned(rows)) {
    if (jira.people.find(accountId)) continue;
    jira.people.upsert({
      accountId,
      displayName: `Person ${accountId.slice(0, 6)}`,
      email: `${accountId}@example.invalid`,
      products: ['jira'],
    });
    made += 1;
  }
  return made;
}
