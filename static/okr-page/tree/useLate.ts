import { useEffect, useState } from 'react';

/** What takes no longer is not worth a word. */
const UNNOTICED_MS = 300;

/** True once `busy` has lasted so long that one wonders. */
export function useLate(busy: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(busy), busy ? UNNOTICED_MS : 0);
    return () => clearTimeout(timer);
  }, [busy]);
  return late && busy;
}
