/** The site's clock: real time, unless a test or a screenshot sets it. Once set, it runs on from there. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Sets the present moment; `null` goes back to real time. */
  set(epochMs: number | null): void;
}

export function createClock(realNow: () => number = Date.now): Clock {
  let offset = 0;
  return {
    now: () => realNow() + offset,
    set: (epochMs) => {
      offset = epochMs === null ? 0 : epochMs - realNow();
    },
  };
}
