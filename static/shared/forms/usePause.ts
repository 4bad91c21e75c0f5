import { useEffect, useState } from 'react';

const TYPING_PAUSE_MS = 200;

/** What was typed, once the typing has paused. */
export function usePause(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
