import type { CalendarDate } from '../../contract/vocabulary';
import type { Settings } from '../../domain/model/settings';
import type { Viewer } from '../../domain/rights';
import { buildTree } from '../../domain/tree';
import type { TreeRow } from '../../domain/treeRows';
import type { TreeFacts } from '../ports/tree';

/** The rows of a cycle for one viewer, from what was read. */
export function buildCycleTree(facts: TreeFacts, settings: Settings, today: CalendarDate, viewer: Viewer): TreeRow[] {
  return buildTree({ ...facts, settings, today, viewer });
}
