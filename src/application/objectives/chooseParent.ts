import type { ParentRef } from '../../domain/model/objective';
import { PlumblineFailure } from '../failure';
import type { Caller } from '../ports/jira';
import { seesParent, type ParentUses } from './seesParent';

/**
 * The parent that a draft means. A new one must be visible to who names it; one that was set by others and that its
 * editor may not see reads as none, and is kept when none is sent back.
 */
export async function chooseParent(
  services: ParentUses,
  caller: Caller,
  before: ParentRef | null,
  draft: ParentRef | null,
): Promise<ParentRef | null> {
  if (isSameParent(before, draft)) return before;
  if (draft !== null) {
    if (!(await seesParent(services, caller, draft))) throw new PlumblineFailure('notFound', 'parentNotFound');
    return draft;
  }
  return before !== null && !(await seesParent(services, caller, before)) ? before : null;
}

export function isSameParent(a: ParentRef | null, b: ParentRef | null): boolean {
  return a?.id === b?.id && a?.kind === b?.kind;
}
