import { useSyncExternalStore } from 'react';
import type { Instant } from '../../../src/contract/vocabulary';

const MINUTE_MS = 60_000;
const listeners = new Set<() => void>();
let now: Instant = new Date().toISOString();
let timer: ReturnType<typeof setInterval> | undefined;

/** The present minute, shared by all that say how long ago something was. */
export function useNow(): Instant {
  return useSyncExternalStore(subscribe, () => now);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, MINUTE_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function tick(): void {
  now = new Date().toISOString();
  for (const listener of listeners) listener();
}
