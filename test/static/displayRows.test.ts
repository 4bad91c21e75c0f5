import { displayRows, foldedIds } from '../../static/shared/tree/displayRows';
import { aKeyResult, anObjective } from '../wording/rows';

const tree = [
  anObjective({ id: 'a', restrictedChildren: 2 }),
  anObjective({ id: 'b', parentRowId: 'a', depth: 2 }),
  aKeyResult({ id: 'k1', parentRowId: 'b', depth: 3 }),
  aKeyResult({ id: 'k2', parentRowId: 'b', depth: 3 }),
  anObjective({ id: 'c' }),
];
const shown = (folded: string[] = []) =>
  displayRows(tree, new Set(folded)).map(({ id, depth, position, siblings }) => [id, depth, position, siblings]);

describe('the lines of a tree', () => {
  it('say level, place and number of siblings, parts one may not see included', () => {
    expect(shown()).toEqual([
      ['a', 1, 1, 2],
      ['b', 2, 1, 2],
      ['k1', 3, 1, 2],
      ['k2', 3, 2, 2],
      ['a/restricted', 2, 2, 2],
      ['c', 1, 2, 2],
    ]);
  });

  it('leave out what hangs beneath a folded row, at any depth', () => {
    expect(shown(['b']).map(([id]) => id)).toEqual(['a', 'b', 'a/restricted', 'c']);
    expect(shown(['a']).map(([id]) => id)).toEqual(['a', 'c']);
  });

  it('put a row at the top whose parent is not in the tree', () => {
    expect(displayRows([aKeyResult({ id: 'k', parentRowId: 'elsewhere', depth: 4 })], new Set())).toMatchObject([
      { id: 'k', depth: 1, position: 1, siblings: 1 },
    ]);
  });

  it('can be folded only where there is something beneath', () => {
    const foldable = displayRows(tree, new Set()).filter((line) => line.kind === 'row' && line.hasChildren);
    expect(foldable.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('show a tree as deep as asked, until the reader unfolds more', () => {
    const deep = (depth: number | null, chosen: [string, boolean][] = []) =>
      shown([...foldedIds(tree, new Map(chosen), depth)]).map(([id]) => id);
    expect(deep(1)).toEqual(['a', 'c']);
    expect(deep(2)).toEqual(['a', 'b', 'a/restricted', 'c']);
    expect(deep(1, [['a', false]])).toEqual(['a', 'b', 'a/restricted', 'c']);
    expect(deep(null, [['b', true]])).toEqual(['a', 'b', 'a/restricted', 'c']);
    expect(deep(null)).toHaveLength(6);
  });
});
