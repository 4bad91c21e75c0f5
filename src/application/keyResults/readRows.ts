import type { KeyResultRow } from '../../contract/tree';
import { keyResultNumbers } from '../../domain/keyResultNumbers';
import type { Cycle } from '../../domain/model/cycle';
import type { KeyResult } from '../../domain/model/keyResult';
import type { Objective } from '../../domain/model/objective';
import { maySee, rightsOnKeyResult, teamsById, type Viewer } from '../../domain/rights';
import type { Services } from '../ports/services';
import { siteDay } from '../settings/siteDay';
import { groupLinks } from '../tree/groupLinks';
import { presentKeyResultRow } from '../tree/presentKeyResultRow';

export type RowUses = Pick<
  Services,
  'keyResults' | 'objectives' | 'cycles' | 'organisation' | 'tree' | 'settings' | 'moment'
>;

/** A key result outside a tree: its row, and what it belongs to. */
export type ReadRow = { row: KeyResultRow; objective: Objective; cycle: Cycle };

/**
 * Rows of some key results in the order of their ids, whatever their cycle; five statements for any number of them.
 * Those of objectives that the viewer may not see are only counted.
 */
export async function readRows(
  services: RowUses,
  viewer: Viewer,
  keyResultIds: readonly string[],
): Promise<{ rows: ReadRow[]; restricted: number }> {
  if (keyResultIds.length === 0) return { rows: [], restricted: 0 };
  const found = await services.keyResults.findMany(keyResultIds);
  const [objectiveList, cycleList, teamList, links, { settings, today }] = await Promise.all([
    services.objectives.findMany([...new Set(found.map(({ objectiveId }) => objectiveId))]),
    services.cycles.list(),
    services.organisation.teams(),
    services.tree.links(keyResultIds),
    siteDay(services),
  ]);
  const facts = {
    keyResults: byId(found),
    objectives: byId(objectiveList),
    cycles: byId(cycleList),
    teams: teamsById(teamList),
    links: groupLinks(links),
  };
  let restricted = 0;
  const rows: ReadRow[] = [];
  for (const id of keyResultIds) {
    const keyResult = facts.keyResults.get(id);
    const objective = keyResult && facts.objectives.get(keyResult.objectiveId);
    const cycle = objective && facts.cycles.get(objective.cycleId);
    if (!keyResult || !cycle) continue;
    if (!maySee(objective, viewer, facts.teams)) {
      restricted += 1;
      continue;
    }
    const own = facts.links.get(id) ?? [];
    const numbers = keyResultNumbers({ keyResult, links: own, cycle, settings, today });
    const rights = rightsOnKeyResult(keyResult, objective, viewer, facts.teams, cycle);
    const place = { parentRowId: objective.id, depth: 1, context: false, rights };
    rows.push({ row: presentKeyResultRow(keyResult, numbers, own, place), objective, cycle });
  }
  return { rows, restricted };
}

function byId<Thing extends Cycle | KeyResult | Objective>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
