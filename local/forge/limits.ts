import type { InvocationKind } from './invocation.ts';
import type { Manifest } from './manifest.ts';

const USER_S = 25;
const BACKGROUND_S = 55;
const REQUEST_BYTES = 500 * 1024;
const ANSWER_BYTES = 5 * 1024 * 1024;

/** How long a function may run, in milliseconds. `timeoutSeconds` counts for consumers and schedules only. */
export function timeLimit(manifest: Manifest, kind: InvocationKind, functionKey: string): number {
  if (kind === 'action') return BACKGROUND_S * 1000;
  if (kind !== 'consumer' && kind !== 'scheduledTrigger') return USER_S * 1000;
  const declared = manifest.modules.function.find(({ key }) => key === functionKey)?.timeoutSeconds;
  return (declared ?? BACKGROUND_S) * 1000;
}

/** @throws Error when a page's request or a resolver's answer is larger than Forge carries */
export function checkSize(what: 'request' | 'answer', content: unknown): void {
  const limit = what === 'request' ? REQUEST_BYTES : ANSWER_BYTES;
  const size = Buffer.byteLength(JSON.stringify(content) ?? '');
  if (size <= limit) return;
  throw Object.assign(new Error(`The ${what} of the invocation has ${size} bytes; Forge carries ${limit}.`), {
    name: 'PAYLOAD_TOO_BIG',
  });
}
