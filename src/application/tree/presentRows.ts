import type { TreeRow } from '../../contract/tree';
import type { FilteredRow } from '../../domain/treeFilter';
import type { LinkFact } from '../ports/tree';
import { groupLinks } from './groupLinks';
import { presentKeyResultRow } from './presentKeyResultRow';
import { presentObjectiveRow } from './presentObjectiveRow';

/** Rows for the wire. What is frozen is past: nobody changes anything in it. */
export function presentRows(rows: readonly FilteredRow[], links: readonly LinkFact[], frozen: boolean): TreeRow[] {
  const linksOf = groupLinks(links);
  return rows.map((row) => {
    const rights = frozen ? [] : row.rights;
    const place = { parentRowId: row.parentId, depth: row.depth + 1, context: row.context, rights };
    return row.kind === 'objective'
      ? presentObjectiveRow(row, place)
      : presentKeyResultRow(row.keyResult, row.numbers, linksOf.get(row.keyResult.id) ?? [], place);
  });
}
