import { useEffect, useRef, type RefObject } from 'react';

/** Gives the focus to a remark as soon as it is shown: the one that came back, since the button for it is gone. */
export function useRemarkFocus(card: RefObject<HTMLElement | null>): (messageKey: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const remark = card.current?.querySelector<HTMLElement>(`[data-remark="${CSS.escape(wanted.current)}"]`);
    if (remark === null || remark === undefined) return;
    wanted.current = null;
    remark.focus();
  });
  return (messageKey) => {
    wanted.current = messageKey;
  };
}
