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
  const facts = await readFacts(services, keyResultIds);
  const placed = keyResultIds.flatMap((id) => {
    const keyResult = facts.keyResults.get(id);
    const objective = keyResult && facts.objectives.get(keyResult.objectiveId);
    const cycle = objective && facts.cycles.get(objective.cycleId);
    return keyResult && cycle ? [{ keyResult, objective, cycle }] : [];
  });
  const visible = placed.filter(({ objective }) => maySee(objective, viewer, facts.teams));
  return {
    rows: visible.map((known) => presentRow(known, facts, viewer)),
    restricted: placed.length - visible.length,
  };
}

type Known = { keyResult: KeyResult; objective: Objective; cycle: Cycle };
type Facts = Awaited<ReturnType<typeof readFacts>>;

function presentRow({ keyResult, objective, cycle }: Known, facts: Facts, viewer: Viewer): ReadRow {
  const { settings, today } = facts.day;
  const links = facts.links.get(keyResult.id) ?? [];
  const numbers = keyResultNumbers({ keyResult, links, cycle, settings, today });
  const rights = rightsOnKeyResult(keyResult, objective, viewer, facts.teams, cycle);
  const place = { parentRowId: objective.id, depth: 1, context: false, rights };
  return { row: presentKeyResultRow(keyResult, numbers, links, place), objective, cycle };
}

async function readFacts(services: RowUses, keyResultIds: readonly string[]) {
  const keyResults = await services.keyResults.findMany(keyResultIds);
  const [objectives, cycles, teams, links, day] = await Promise.all([
    services.objectives.findMany([...new Set(keyResults.map(({ objectiveId }) => objectiveId))]),
    services.cycles.list(),
    services.organisation.teams(),
    services.tree.links(keyResultIds),
    siteDay(services),
  ]);
  return {
    keyResults: byId(keyResults),
    objectives: byId(objectives),
    cycles: byId(cycles),
    teams: teamsById(teams),
    links: groupLinks(links),
    day,
  };
}

function byId<Thing extends { id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
