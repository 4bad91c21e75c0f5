import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Span } from '../../../src/domain/coach';
import styles from './coach.module.css';
import { segments } from './segments';

type Props = {
  /** The field whose words are underlined; the same element as the label's. */
  input: RefObject<HTMLInputElement | null>;
  text: string;
  spans: readonly Span[];
  /** Of the remark that is being read. */
  active: readonly Span[];
};

/** Lines under words of a text field: the same text, unseen, laid over it. */
export function Underlines({ input, text, spans, active }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const field = input.current;
    const over = layer.current;
    if (field === null || over === null) return;
    const place = () => layOver(over, field);
    place();
    const size = new ResizeObserver(place);
    size.observe(field);
    field.addEventListener('scroll', place);
    return () => {
      size.disconnect();
      field.removeEventListener('scroll', place);
    };
  }, [input, text]);

  return (
    <div ref={layer} className={styles['underlines']} aria-hidden="true">
      <span>
        {segments(text, spans, active).map((segment, at) =>
          segment.marked ? (
            <mark key={at} data-active={segment.active}>
              {segment.text}
            </mark>
          ) : (
            segment.text
          ),
        )}
      </span>
    </div>
  );
}

function layOver(over: HTMLElement, field: HTMLInputElement): void {
  const { font, letterSpacing, paddingInlineStart, paddingInlineEnd, direction } = getComputedStyle(field);
  const frame = over.parentElement?.getBoundingClientRect();
  const box = field.getBoundingClientRect();
  Object.assign(over.style, { font, letterSpacing, paddingInlineStart, paddingInlineEnd, direction });
  Object.assign(over.style, {
    left: `${box.left - (frame?.left ?? 0)}px`,
    top: `${box.top - (frame?.top ?? 0)}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
  });
  const words = over.firstElementChild;
  if (words instanceof HTMLElement) words.style.transform = `translateX(${-field.scrollLeft}px)`;
}
