import type { KeyboardEvent } from 'react';
import type { DisplayRow } from './displayRows';

type Moves = {
  lines: readonly DisplayRow[];
  activeIndex: number;
  moveTo: (index: number) => void;
  setFolded: (id: string, folded: boolean) => void;
  onOpen: ((line: DisplayRow) => void) | undefined;
};

/** Rows that Page Up and Page Down skip. */
const PAGE = 10;

/** Answers the keys of a tree grid while a row itself has the focus; other keys are left to the page. */
export function onTreeKey(event: KeyboardEvent<HTMLElement>, moves: Moves): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !isRow(event.target)) return;
  const move = moveFor(event.key, moves);
  if (move === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  move();
}

function moveFor(key: string, moves: Moves): (() => void) | undefined {
  const { lines, activeIndex, moveTo, onOpen } = moves;
  const last = lines.length - 1;
  const line = lines[activeIndex];
  if (line === undefined) return undefined;
  switch (key) {
    case 'ArrowDown':
      return () => moveTo(Math.min(activeIndex + 1, last));
    case 'ArrowUp':
      return () => moveTo(Math.max(activeIndex - 1, 0));
    case 'PageDown':
      return () => moveTo(Math.min(activeIndex + PAGE, last));
    case 'PageUp':
      return () => moveTo(Math.max(activeIndex - PAGE, 0));
    case 'Home':
      return () => moveTo(0);
    case 'End':
      return () => moveTo(last);
    case 'ArrowRight':
      return () => unfoldOrEnter(moves, line);
    case 'ArrowLeft':
      return () => foldOrLeave(moves, line);
    case 'Enter':
      return onOpen && (() => onOpen(line));
    default:
      return undefined;
  }
}

function unfoldOrEnter({ activeIndex, moveTo, setFolded }: Moves, line: DisplayRow): void {
  if (line.kind !== 'row' || !line.hasChildren) return;
  if (line.folded) setFolded(line.id, false);
  else moveTo(activeIndex + 1);
}

function foldOrLeave({ lines, activeIndex, moveTo, setFolded }: Moves, line: DisplayRow): void {
  if (line.kind === 'row' && line.hasChildren && !line.folded) {
    setFolded(line.id, true);
    return;
  }
  for (let index = activeIndex - 1; index >= 0; index -= 1) {
    if ((lines[index]?.depth ?? 0) < line.depth) return moveTo(index);
  }
}

function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('role') === 'row';
}
