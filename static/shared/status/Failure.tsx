import type { PlumblineError } from '../../../src/contract/result';
import { errorSentence } from '../../../src/wording';
import { useT } from '../language/language';
import { Notice } from './Notice';

/** Nothing that a second try could change. */
const FINAL = new Set<PlumblineError['code']>(['invalid', 'forbidden', 'notFound', 'closedCycle', 'parentLoop']);

/** A failed question to the app: what happened and, where it helps, another try. */
export function Failure({ error, onRetry }: { error: PlumblineError; onRetry?: () => void }) {
  const t = useT();
  const retry = onRetry !== undefined && !FINAL.has(error.code) ? { onRetry } : {};
  return <Notice tone="error" text={errorSentence(error, t)} reference={error.reference} {...retry} />;
}
