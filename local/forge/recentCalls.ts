/** Counts what happened lately, by name; nothing older than half a minute is kept. */
export interface RecentCalls {
  note(name: string): void;
  /** Whether `count` of this name happened in the last `ms`. */
  isFull(name: string, count: number, ms: number): boolean;
  clear(): void;
}

const KEPT_MS = 30_000;

export function createRecentCalls(now: () => number): RecentCalls {
  const times = new Map<string, number[]>();
  const since = (name: string, ms: number): number[] => (times.get(name) ?? []).filter((at) => at > now() - ms);
  return {
    note: (name) => {
      times.set(name, [...since(name, KEPT_MS), now()]);
    },
    isFull: (name, count, ms) => since(name, ms).length >= count,
    clear: () => times.clear(),
  };
}
