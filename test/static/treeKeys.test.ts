import type { KeyboardEvent } from 'react';
import { displayRows } from '../../static/shared/tree/displayRows';
import { onTreeKey } from '../../static/shared/tree/treeKeys';
import { aKeyResult, anObjective } from '../wording/rows';

// The keys only ask whether a row has the focus; a page is not needed for that.
class FakeElement {
  private readonly role: string;
  constructor(role: string) {
    this.role = role;
  }
  getAttribute(name: string): string | null {
    return name === 'role' ? this.role : null;
  }
}

const rows = [
  anObjective({ id: 'a' }),
  aKeyResult({ id: 'k1', parentRowId: 'a', depth: 2 }),
  aKeyResult({ id: 'k2', parentRowId: 'a', depth: 2 }),
  anObjective({ id: 'b' }),
];

function press(key: string, activeIndex: number, folded: string[] = [], role = 'row', ctrlKey = false) {
  const done: unknown[] = [];
  const event = {
    key,
    ctrlKey,
    altKey: false,
    metaKey: false,
    target: new FakeElement(role),
    preventDefault: () => undefined,
    stopPropagation: () => undefined,
  } as unknown as KeyboardEvent<HTMLElement>;
  onTreeKey(event, {
    lines: displayRows(rows, new Set(folded)),
    activeIndex,
    moveTo: (index) => done.push(['moveTo', index]),
    setFolded: (id, fold) => done.push(['setFolded', id, fold]),
    onOpen: (line) => done.push(['open', line.id]),
  });
  return done;
}

beforeAll(() => {
  Object.assign(globalThis, { HTMLElement: FakeElement });
});

it.each([
  ['ArrowDown', 0, ['moveTo', 1]],
  ['ArrowDown', 3, ['moveTo', 3]],
  ['ArrowUp', 0, ['moveTo', 0]],
  ['Home', 2, ['moveTo', 0]],
  ['End', 1, ['moveTo', 3]],
  ['ArrowRight', 0, ['moveTo', 1]],
  ['ArrowLeft', 0, ['setFolded', 'a', true]],
  ['ArrowLeft', 2, ['moveTo', 0]],
  ['Enter', 1, ['open', 'k1']],
])('%s on line %d does what a tree grid does', (key, index, expected) => {
  expect(press(key, index)).toEqual([expected]);
});

it('unfolds a folded row before it moves into it', () => {
  expect(press('ArrowRight', 0, ['a'])).toEqual([['setFolded', 'a', false]]);
});

it('leaves keys alone that belong to a control inside of a row, or to the browser', () => {
  expect(press('ArrowDown', 0, [], 'button')).toEqual([]);
  expect(press('ArrowDown', 0, [], 'row', true)).toEqual([]);
  expect(press('x', 0)).toEqual([]);
});
