import type { DismissalReason } from '../../../src/contract/coach';
import type { ParentKind } from '../../../src/contract/vocabulary';
import { call } from '../../shared/client/call';

type Held = { kind: ParentKind; messageKey: string; text: string; reason: DismissalReason };

let held: Held[] = [];

/** Keeps what was set aside of a text that is not saved yet. */
export function holdDismissal(dismissal: Held): void {
  held = [...held, dismissal];
}

/** What was set aside while writing, once the thing exists. The thing is saved: when this fails, a remark comes back. */
export async function keepDismissals(kind: ParentKind, id: string, text: string): Promise<void> {
  const own = held.filter((one) => one.kind === kind && one.text === text);
  held = held.filter((one) => one.kind !== kind);
  await Promise.allSettled(own.map((dismissal) => call('dismissRemark', { ...dismissal, id })));
}
