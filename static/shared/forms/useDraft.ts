import { useCallback, useState } from 'react';

export type Draft<Fields> = {
  fields: Fields;
  change: (part: Partial<Fields>) => void;
  /** Whether `fields` are what the person typed before, rather than what is saved. */
  restored: boolean;
  /** Forgets what was typed: it was saved, or is not wanted. */
  clear: () => void;
  /** Forgets what was typed and starts again from what is saved. */
  reset: (saved: Fields) => void;
};

/**
 * Fields of a form that survive its closing: what is typed is kept in the session under `name` until it is saved or
 * discarded. `name` says which entity it belongs to.
 */
export function useDraft<Fields extends object>(name: string, saved: Fields): Draft<Fields> {
  const key = `plumbline.draft.${name}`;
  const [state, setState] = useState(() => {
    const kept = readKept<Fields>(key);
    return { fields: { ...saved, ...kept }, restored: kept !== undefined };
  });

  const change = useCallback(
    (part: Partial<Fields>) =>
      setState((before) => {
        const fields = { ...before.fields, ...part };
        keep(key, fields);
        return { ...before, fields };
      }),
    [key],
  );
  const clear = useCallback(() => forget(key), [key]);
  const reset = useCallback(
    (fields: Fields) => {
      forget(key);
      setState({ fields, restored: false });
    },
    [key],
  );
  return { ...state, change, clear, reset };
}

function readKept<Fields>(key: string): Partial<Fields> | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as Partial<Fields>);
  } catch {
    return undefined;
  }
}

// A browser may forbid storage inside of a frame; then the draft simply lives as long as the form.
function keep(key: string, fields: object): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(fields));
  } catch {
    return;
  }
}

function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    return;
  }
}
