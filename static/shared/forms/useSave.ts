import { useCallback, useState } from 'react';
import type { PlumblineError } from '../../../src/contract/result';
import { errorSentence } from '../../../src/wording';
import { errorOf } from '../client/useRequest';
import { useT } from '../language/language';

export type Save = {
  saving: boolean;
  error: PlumblineError | undefined;
  /** Runs a call; answers whether it went well. */
  run: (action: () => Promise<void>) => Promise<boolean>;
  forgetError: () => void;
  /** The sentence for a field that was refused; undefined for all others. */
  errorOn: (field: string) => string | undefined;
  /** The error unless it belongs to a field. */
  general: PlumblineError | undefined;
};

/** The state of saving a form whose fields are named `fields`. */
export function useSave(fields: readonly string[]): Save {
  const t = useT();
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<PlumblineError>();

  const run = useCallback(async (action: () => Promise<void>) => {
    setSaving(true);
    try {
      await action();
      setError(undefined);
      return true;
    } catch (cause) {
      setError(errorOf(cause));
      return false;
    } finally {
      setSaving(false);
    }
  }, []);
  const forgetError = useCallback(() => setError(undefined), []);

  const refused = error?.code === 'invalid' ? String(error.values['field'] ?? '') : '';
  const known = fields.some((field) => refused === field || refused.startsWith(`${field}.`));
  const errorOn = (field: string) =>
    error !== undefined && (refused === field || refused.startsWith(`${field}.`)) ? errorSentence(error, t) : undefined;
  return { saving, error, run, forgetError, errorOn, general: known ? undefined : error };
}
