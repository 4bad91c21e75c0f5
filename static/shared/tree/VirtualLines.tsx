import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type ReactNode } from 'react';
import type { DisplayRow } from './displayRows';
import styles from './virtualLines.module.css';

type Props = {
  lines: readonly DisplayRow[];
  activeIndex: number;
  /** Grows when a key moved the active line, which is then brought into view. */
  moved: number;
  renderLine: (line: DisplayRow, index: number) => ReactNode;
};

const OBJECTIVE_HEIGHT = 44;
const KEY_RESULT_HEIGHT = 58;
const OVERSCAN = 12;

/** Draws only the lines in view, in a pane that scrolls by itself. The active line stays drawn, so that it keeps the focus. */
export default function VirtualLines({ lines, activeIndex, moved, renderLine }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([activeIndex, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
    [activeIndex],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoises this component
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => pane.current,
    estimateSize: (index) => {
      const line = lines[index];
      return line?.kind === 'row' && line.row.kind === 'keyResult' ? KEY_RESULT_HEIGHT : OBJECTIVE_HEIGHT;
    },
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: OVERSCAN,
    rangeExtractor,
  });
  useEffect(() => {
    if (moved > 0) virtualizer.scrollToIndex(activeIndex, { align: 'auto' });
  }, [moved, activeIndex, virtualizer]);

  return (
    <div ref={pane} role="presentation" className={styles['pane']}>
      <div role="presentation" className={styles['inside']} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const line = lines[item.index];
          return (
            line && (
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                role="presentation"
                className={styles['line']}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {renderLine(line, item.index)}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
