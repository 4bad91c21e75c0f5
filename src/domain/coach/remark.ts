import type { CheckName, Remark, RemarkValues, Severity, Span } from './types';

/**
 * A way to make the remarks of one check; `usual` is how sure it is of them when nothing else is said (0–1). `keyOf` gives
 * the name of a remark's sentence.
 */
export const remarksOf =
  <Check extends CheckName>(check: Check, keyOf: (key: string) => `${Check}.${string}`, usual: number) =>
  (
    key: string,
    severity: Severity,
    spans: readonly Span[] = [],
    values: RemarkValues = {},
    confidence = usual,
  ): Remark & { readonly check: Check } => ({
    check,
    severity,
    messageKey: keyOf(key),
    values,
    spans,
    confidence,
  });

/** Where something stands in the text, and nothing else of it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

const SURE_FROM = 0.8;

/** Whether a permissive school hears a remark of this confidence. */
export const isSure = ({ confidence }: Pick<Remark, 'confidence'>): boolean => confidence >= SURE_FROM;
