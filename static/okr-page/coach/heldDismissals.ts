import type { DismissalReason } from '../../../src/contract/coach';
import type { ParentKind } from '../../../src/contract/vocabulary';
import { call } from '../../shared/client/call';

type Held = { kind: ParentKind; messageKey: string; text: string; reason: DismissalReason };

let held: readonly Held[] = [];

/** What was set aside of texts of this kind that are not saved yet. */
export function heldDismissals(kind: ParentKind): readonly Held[] {
  return held.filter((one) => one.kind === kind);
}

/** Keeps what was set aside of a text that is not saved yet; the latest reason counts. */
export function holdDismissal(dismissal: Held): void {
  releaseDismissal(dismissal);
  held = [...held, dismissal];
}

/** Lets a remark about a text that is not saved yet be heard again. */
export function releaseDismissal({ kind, messageKey, text }: Omit<Held, 'reason'>): void {
  held = held.filter((one) => one.kind !== kind || one.messageKey !== messageKey || one.text !== text);
}

/** What was set aside while writing, once the thing exists. The thing is saved: when this fails, a remark comes back. */
export async function keepDismissals(kind: ParentKind, id: string, text: string): Promise<void> {
  const own = held.filter((one) => one.kind === kind && one.text === text);
  held = held.filter((one) => one.kind !== kind);
  await Promise.allSettled(own.map((dismissal) => call('dismissRemark', { ...dismissal, id })));
}
