import { useRef, useState } from 'react';
import type { CoachingView, DismissalReason } from '../../../src/contract/coach';
import type { PlumblineError } from '../../../src/contract/result';
import type { AccountId, Instant, ParentKind } from '../../../src/contract/vocabulary';
import { call } from '../../shared/client/call';
import { errorOf } from '../../shared/client/useRequest';
import { heldDismissals, holdDismissal, releaseDismissal } from './heldDismissals';

/** A remark about a text that somebody set aside; author and moment are null while nothing is saved yet. */
export type SetAside = {
  messageKey: string;
  text: string;
  reason: DismissalReason;
  authorId: AccountId | null;
  at: Instant | null;
};

export type Dismissals = {
  find: (messageKey: string, text: string) => SetAside | undefined;
  isSetAside: (messageKey: string, text: string) => boolean;
  dismiss: (messageKey: string, text: string, reason: DismissalReason) => void;
  restore: (messageKey: string, text: string) => void;
  /** Why the last change was not kept. */
  error: PlumblineError | undefined;
};

/** What was changed since the page was opened, latest last; null is heard again. */
type Change = { about: string; now: SetAside | null };

/** Remarks that were set aside, by anybody and just now. What is not saved yet keeps them until it is. */
export function useDismissals(kind: ParentKind, id: string | null, coaching: CoachingView | undefined): Dismissals {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const [error, setError] = useState<PlumblineError>();
  const sent = useRef<Promise<unknown>>(Promise.resolve());
  const known = [...(coaching?.dismissals ?? []), ...(id === null ? heldDismissals(kind).map(unsaved) : [])];
  const change = (one: Change, keep: () => Promise<SetAside | null>) => {
    const put = (now: SetAside | null) =>
      setChanges((before) => before.map((other) => (other === one ? { ...one, now } : other)));
    setChanges((before) => [...before, one]);
    setError(undefined);
    // One after the other: of setting aside and showing again, the later one must win.
    sent.current = sent.current.then(keep).then(put, (cause: unknown) => {
      setChanges((before) => before.filter((other) => other !== one));
      setError(errorOf(cause));
    });
  };
  const find = (messageKey: string, text: string): SetAside | undefined => {
    const latest = changes.findLast(({ about }) => about === nameOf({ messageKey, text }));
    if (latest !== undefined) return latest.now ?? undefined;
    return known.find((one) => one.messageKey === messageKey && one.text === text);
  };
  return {
    error,
    find,
    isSetAside: (messageKey, text) => find(messageKey, text) !== undefined,
    dismiss(messageKey, text, reason) {
      const now = unsaved({ messageKey, text, reason });
      change({ about: nameOf(now), now }, async () => {
        if (id !== null) return call('dismissRemark', { kind, id, messageKey, text, reason });
        holdDismissal({ kind, messageKey, text, reason });
        return now;
      });
    },
    restore(messageKey, text) {
      change({ about: nameOf({ messageKey, text }), now: null }, async () => {
        if (id !== null) return call('restoreRemark', { kind, id, messageKey });
        releaseDismissal({ kind, messageKey, text });
        return null;
      });
    },
  };
}

const unsaved = ({ messageKey, text, reason }: Pick<SetAside, 'messageKey' | 'text' | 'reason'>): SetAside => ({
  ...{ messageKey, text, reason },
  ...{ authorId: null, at: null },
});

const nameOf = ({ messageKey, text }: Pick<SetAside, 'messageKey' | 'text'>): string => `${messageKey} ${text}`;
