import { useState } from 'react';
import type { CoachingView, DismissalReason } from '../../../src/contract/coach';
import type { PlumblineError } from '../../../src/contract/result';
import type { ParentKind } from '../../../src/contract/vocabulary';
import { call } from '../../shared/client/call';
import { errorOf } from '../../shared/client/useRequest';
import { holdDismissal } from './heldDismissals';

type SetAside = { messageKey: string; text: string };

export type Dismissals = {
  isSetAside: (messageKey: string, text: string) => boolean;
  dismiss: (messageKey: string, text: string, reason: DismissalReason) => void;
  restore: (text: string) => void;
  /** Why the last change was not kept. */
  error: PlumblineError | undefined;
};

/** Remarks that were set aside, by anybody and just now. What is not saved yet keeps them until it is. */
export function useDismissals(kind: ParentKind, id: string | null, coaching: CoachingView | undefined): Dismissals {
  const [added, setAdded] = useState<SetAside[]>([]);
  const [restored, setRestored] = useState<SetAside[]>([]);
  const [error, setError] = useState<PlumblineError>();
  const without = (list: readonly SetAside[], one: SetAside) => list.filter((other) => !same(one, other));
  const known = [...(coaching?.dismissals ?? []), ...added];
  const isSetAside = (messageKey: string, text: string): boolean => {
    const asked = { messageKey, text };
    return known.some((one) => same(one, asked)) && !restored.some((one) => same(one, asked));
  };
  const failed = (cause: unknown) => setError(errorOf(cause));
  return {
    isSetAside,
    error,
    dismiss(messageKey, text, reason) {
      setAdded([...added, { messageKey, text }]);
      setRestored(without(restored, { messageKey, text }));
      setError(undefined);
      if (id === null) holdDismissal({ kind, messageKey, text, reason });
      else call('dismissRemark', { kind, id, messageKey, text, reason }).catch(failed);
    },
    restore(text) {
      const back = known.filter((one) => one.text === text);
      setRestored([...restored, ...back]);
      setError(undefined);
      if (id === null) return;
      for (const { messageKey } of back) call('restoreRemark', { kind, id, messageKey }).catch(failed);
    },
  };
}

const same = (a: SetAside, b: SetAside): boolean => a.messageKey === b.messageKey && a.text === b.text;
