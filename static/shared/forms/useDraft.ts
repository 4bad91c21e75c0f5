import { useCallback, useState } from 'react';
import { forget, keep, readKept } from '../storage/browserStorage';

export type Draft<Fields> = {
  fields: Fields;
  /** The version that was on the screen when the person began to type: the one to save on top of. */
  version: number;
  /** The same for all attempts to save one form, so that a lost answer makes no second thing. */
  requestId: string;
  change: (part: Partial<Fields>) => void;
  /** Whether `fields` are what the person typed before, rather than what is saved. */
  restored: boolean;
  /** Forgets what was typed: it was saved, or is not wanted. */
  clear: () => void;
  /** Forgets what was typed and starts again from what is saved. */
  reset: (saved: Fields) => void;
};

type Kept<Fields> = { fields: Partial<Fields>; version: number; requestId?: string };

/**
 * Fields of a form that survive its closing: what is typed is kept in the session under `name` until it is saved or
 * discarded. `name` says which entity it belongs to; `version` is the one that `saved` was read at, so that text typed
 * on top of an older one meets a conflict instead of overwriting what somebody saved in between.
 */
export function useDraft<Fields extends object>(name: string, saved: Fields, version = 0): Draft<Fields> {
  const key = `plumbline.draft.${name}`;
  const [state, setState] = useState(() => {
    const kept = readDraft<Fields>(key);
    return {
      fields: { ...saved, ...kept?.fields },
      version: kept?.version ?? version,
      requestId: kept?.requestId ?? newRequestId(),
      restored: kept !== undefined,
    };
  });

  const change = useCallback(
    (part: Partial<Fields>) =>
      setState((before) => {
        const fields = { ...before.fields, ...part };
        const { version: seen, requestId } = before;
        keep('sessionStorage', key, JSON.stringify({ fields, version: seen, requestId } satisfies Kept<Fields>));
        return { ...before, fields };
      }),
    [key],
  );
  const clear = useCallback(() => forget('sessionStorage', key), [key]);
  const reset = useCallback(
    (fields: Fields) => {
      forget('sessionStorage', key);
      setState({ fields, version, requestId: newRequestId(), restored: false });
    },
    [key, version],
  );
  return { ...state, change, clear, reset };
}

/** Also where a page is not served securely, and so has no `randomUUID`. */
function newRequestId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function readDraft<Fields>(key: string): Kept<Fields> | undefined {
  try {
    const text = readKept('sessionStorage', key);
    const kept: unknown = text === null ? undefined : JSON.parse(text);
    return typeof kept === 'object' && kept !== null && 'fields' in kept ? (kept as Kept<Fields>) : undefined;
  } catch {
    return undefined;
  }
}
