import type { AccountId, Health } from '../contract/vocabulary';
import { keyResultKey, objectiveKey } from './keys';
import { fold } from './fold';
import type { TreeRow } from './treeRows';
import { rowId } from './treeRows';

/** What to show of a tree. Absent or null means all. */
export type TreeFilter = {
  /** Only this objective and what is beneath it. */
  objectiveId?: string | null;
  /** Levels of rows to show; 1 shows the roots only. */
  maxDepth?: number | null;
  teamId?: string | null;
  levelId?: string | null;
  ownerId?: AccountId | null;
  healths?: readonly Health[] | null;
  /** Looked for in title and number, without case and accents. */
  text?: string | null;
};

/** `context` rows did not match: they stand above one that did, and are shown dimmed. */
export type FilteredRow = TreeRow & { context: boolean };

/** Rows that match and the rows above them, in the tree's order. Numbers stay those of the whole tree. */
export function filterTree(rows: readonly TreeRow[], filter: TreeFilter): FilteredRow[] {
  const scope = withinDepth(subtree(rows, filter.objectiveId ?? null), filter.maxDepth ?? null);
  const matching = new Set<string>();
  const needed = new Set<string>();
  const parents = new Map(scope.map((row) => [rowId(row), row.parentId]));
  const matches = matcher(filter, rows);
  for (const row of scope) {
    if (!matches(row)) continue;
    matching.add(rowId(row));
    let id: string | null | undefined = rowId(row);
    while (id && !needed.has(id)) {
      needed.add(id);
      id = parents.get(id);
    }
  }
  return scope.filter((row) => needed.has(rowId(row))).map((row) => ({ ...row, context: !matching.has(rowId(row)) }));
}

function subtree(rows: readonly TreeRow[], objectiveId: string | null): readonly TreeRow[] {
  if (objectiveId === null) return rows;
  const start = rows.findIndex((row) => rowId(row) === objectiveId);
  const root = rows[start];
  if (!root) return [];
  const end = rows.findIndex((row, index) => index > start && row.depth <= root.depth);
  const inside = rows.slice(start, end === -1 ? rows.length : end);
  return inside.map((row, index) => ({
    ...row,
    depth: row.depth - root.depth,
    parentId: index === 0 ? null : row.parentId,
  }));
}

function withinDepth(rows: readonly TreeRow[], maxDepth: number | null): readonly TreeRow[] {
  return maxDepth === null ? rows : rows.filter(({ depth }) => depth < maxDepth);
}

/** A key result has the team and level of its objective, but its own owner, health and words. */
function matcher(filter: TreeFilter, rows: readonly TreeRow[]): (row: TreeRow) => boolean {
  const objectives = new Map(
    rows.flatMap((row) => (row.kind === 'objective' ? [[row.objective.id, row.objective]] : [])),
  );
  const wanted = fold(filter.text ?? '');
  return (row) => {
    const objective = row.kind === 'objective' ? row.objective : objectives.get(row.keyResult.objectiveId);
    const own = row.kind === 'objective' ? row.objective : row.keyResult;
    const name =
      row.kind === 'objective'
        ? `${objectiveKey(own.number)} ${own.title}`
        : `${keyResultKey(own.number)} ${own.title}`;
    return (
      (!filter.teamId || objective?.teamId === filter.teamId) &&
      (!filter.levelId || objective?.levelId === filter.levelId) &&
      (!filter.ownerId || own.ownerId === filter.ownerId) &&
      (!filter.healths?.length || filter.healths.includes(row.numbers.verdict.health)) &&
      (wanted === '' || fold(name).includes(wanted))
    );
  };
}
