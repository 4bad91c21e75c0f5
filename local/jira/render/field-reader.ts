import type { Jira } from '../context.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { createLookups, type Lookups } from './lookups.ts';
import { createSideLists, type SideLists } from './side-lists.ts';
import type { FieldSelection } from './field-selection.ts';
import { visibleRef } from './linked-issues.ts';
import { memo } from './memo.ts';

/** What rendering the fields of a page of issues needs. */
export interface FieldReader {
  jira: Jira;
  viewer: Viewer;
  wants: FieldSelection;
  lookups: Lookups;
  side: SideLists;
  /** Short form of another issue; `null` when the viewer may not see it. */
  ref(issueId: number): Record<string, unknown> | null;
  keyOf(issueId: number): string | undefined;
}

export function createFieldReader(
  jira: Jira,
  viewer: Viewer,
  ids: readonly number[],
  wants: FieldSelection,
): FieldReader {
  const lookups = createLookups(jira);
  const ref = memo((issueId: number) => visibleRef(jira, viewer, lookups, issueId) ?? null);
  return {
    jira,
    viewer,
    wants,
    lookups,
    side: createSideLists(jira.sql, ids),
    ref,
    keyOf: (issueId) => ref(issueId)?.['key'] as string | undefined,
  };
}
