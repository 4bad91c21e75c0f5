import type { TreeRow } from '../../contract/tree';
import type { FilteredRow } from '../../domain/treeFilter';
import type { TreeRow as DomainRow } from '../../domain/treeRows';
import type { LinkFact } from '../ports/tree';
import { groupLinks } from './groupLinks';
import { presentKeyResultRow } from './presentKeyResultRow';
import { presentObjectiveRow } from './presentObjectiveRow';

/** Rows for the wire. `all` are the rows before filtering: hidden parts count for their objective wherever it is shown. */
export function presentRows(
  rows: readonly FilteredRow[],
  all: readonly DomainRow[],
  links: readonly LinkFact[],
  frozen: boolean,
): TreeRow[] {
  const linksOf = groupLinks(links);
  const restricted = restrictedByObjective(all);
  return rows.map((row) => {
    const rights = frozen ? [] : row.rights;
    const place = { parentRowId: row.parentId, depth: row.depth + 1, context: row.context, rights };
    if (row.kind === 'objective') return presentObjectiveRow(row, restricted.get(row.objective.id) ?? 0, place);
    return presentKeyResultRow(row.keyResult, row.numbers, linksOf.get(row.keyResult.id) ?? [], place);
  });
}

function restrictedByObjective(rows: readonly DomainRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const id = row.kind === 'objective' ? row.objective.id : row.keyResult.objectiveId;
    counts.set(id, (counts.get(id) ?? 0) + row.restrictedChildren);
  }
  return counts;
}
