/** Browsers may forbid a frame of another site to store anything; then things are kept as long as the frame lives. */
const kept = new Map<string, string>();

type Area = 'localStorage' | 'sessionStorage';

/** What was kept under a key, or null. */
export function readKept(area: Area, key: string): string | null {
  // A storage that is full still holds what was kept there before.
  return kept.get(`${area}.${key}`) ?? onStorage(area, (storage) => storage.getItem(key)) ?? null;
}

/** Keeps a text for the session or for good. */
export function keep(area: Area, key: string, text: string): void {
  const stored = onStorage(area, (storage) => {
    storage.setItem(key, text);
    return true;
  });
  if (stored === true) kept.delete(`${area}.${key}`);
  else kept.set(`${area}.${key}`, text);
}

export function forget(area: Area, key: string): void {
  kept.delete(`${area}.${key}`);
  onStorage(area, (storage) => storage.removeItem(key));
}

function onStorage<Value>(area: Area, action: (storage: Storage) => Value): Value | undefined {
  try {
    return action(window[area]);
  } catch {
    return undefined;
  }
}
