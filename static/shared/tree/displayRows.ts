import type { ObjectiveRow, TreeRow } from '../../../src/contract/tree';

/** A line on the screen: a row of the tree, or the note that a parent has parts which the viewer may not see. */
export type DisplayRow = { id: string; depth: number; position: number; siblings: number } & (
  | { kind: 'row'; row: TreeRow; hasChildren: boolean; folded: boolean }
  | { kind: 'restricted'; parentId: string; count: number }
);

/** The lines to show, top down, without what hangs beneath folded rows. Rows come depth first, as the app sends them. */
export function displayRows(rows: readonly TreeRow[], folded: ReadonlySet<string>): DisplayRow[] {
  const children = childrenOf(rows);
  const lines: DisplayRow[] = [];
  const walk = (siblings: readonly TreeRow[], restricted: ObjectiveRow | undefined, depth: number): void => {
    const count = siblings.length + (restricted === undefined ? 0 : 1);
    siblings.forEach((row, index) => {
      const inside = children.get(row.id) ?? [];
      const hidden = restrictedPartsOf(row);
      const hasChildren = inside.length > 0 || hidden !== undefined;
      const isFolded = folded.has(row.id);
      const place = { id: row.id, depth, position: index + 1, siblings: count };
      lines.push({ kind: 'row', row, hasChildren, folded: isFolded, ...place });
      if (hasChildren && !isFolded) walk(inside, hidden, depth + 1);
    });
    if (restricted !== undefined) {
      const place = { id: `${restricted.id}/restricted`, depth, position: count, siblings: count };
      lines.push({ kind: 'restricted', parentId: restricted.id, count: restricted.restrictedChildren, ...place });
    }
  };
  walk(children.get(null) ?? [], undefined, 1);
  return lines;
}

/** The rows that are folded: those that the reader folded, and those at `depth` or deeper that they did not unfold. */
export function foldedIds(
  rows: readonly TreeRow[],
  chosen: ReadonlyMap<string, boolean>,
  depth: number | null,
): ReadonlySet<string> {
  const folded = rows.filter((row) => chosen.get(row.id) ?? (depth !== null && row.depth >= depth));
  return new Set(folded.map(({ id }) => id));
}

function restrictedPartsOf(row: TreeRow): ObjectiveRow | undefined {
  return row.kind === 'objective' && row.restrictedChildren > 0 ? row : undefined;
}

/** Rows by parent; one whose parent is not among the rows stands at the top. */
function childrenOf(rows: readonly TreeRow[]): Map<string | null, TreeRow[]> {
  const ids = new Set(rows.map((row) => row.id));
  const children = new Map<string | null, TreeRow[]>();
  for (const row of rows) {
    const parent = row.parentRowId !== null && ids.has(row.parentRowId) ? row.parentRowId : null;
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [row]);
    else siblings.push(row);
  }
  return children;
}
