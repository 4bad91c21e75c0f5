import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { ExplainedNumber } from '../../../src/contract/explanation';
import type { CalendarDate } from '../../../src/contract/vocabulary';
import { useT } from '../language/language';
import styles from './why.module.css';

const WhyPopup = lazy(() => import('./WhyPopup'));

/** Pointing must rest a moment, so that crossing a page of numbers opens nothing. */
const HOVER_OPENS_AFTER_MS = 350;
const HOVER_CLOSES_AFTER_MS = 250;

export type Explained = {
  kind: 'objective' | 'keyResult';
  id: string;
  number: ExplainedNumber;
  frozenAt?: CalendarDate;
};

type Props = { about: Explained; children: ReactNode; tabIndex?: number };

/** A number that explains itself: hover, focus by keyboard or click opens *Why this number*. */
export function NumberButton({ about, children, tabIndex }: Props) {
  const t = useT();
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<'hover' | 'click'>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const later = useCallback((change: () => void, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(change, delay);
  }, []);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const leave = useCallback(
    () => later(() => setOpened((how) => (how === 'click' ? how : undefined)), HOVER_CLOSES_AFTER_MS),
    [later],
  );
  const closing = useRef(false);
  const close = useCallback(() => {
    setOpened(undefined);
    closing.current = true;
    button.current?.focus({ preventScroll: true });
    closing.current = false;
  }, []);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles['number']}
        tabIndex={tabIndex}
        aria-haspopup="dialog"
        aria-expanded={opened !== undefined}
        title={opened === undefined ? t('why.title') : undefined}
        onClick={(event) => {
          event.stopPropagation();
          clearTimeout(timer.current);
          setOpened('click');
        }}
        onMouseEnter={() => later(() => setOpened((how) => how ?? 'hover'), HOVER_OPENS_AFTER_MS)}
        onMouseLeave={leave}
        onFocus={(event) => {
          if (!closing.current && event.target.matches(':focus-visible')) {
            later(() => setOpened((how) => how ?? 'hover'), HOVER_OPENS_AFTER_MS);
          }
        }}
        onBlur={leave}
      >
        {children}
      </button>
      {opened !== undefined && (
        <Suspense>
          <WhyPopup
            about={about}
            anchor={button}
            focused={opened === 'click'}
            onClose={close}
            onEnter={stay}
            onLeave={leave}
          />
        </Suspense>
      )}
    </>
  );
}
