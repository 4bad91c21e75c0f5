import type { KeyResult } from '../../domain/model/keyResult';
import type { Objective } from '../../domain/model/objective';
import { parentMap } from '../../domain/parents';
import { maySee, teamsById, type Viewer } from '../../domain/rights';
import type { TextFacts } from '../ports/tree';

/** What a person may read of the cycles around one, save closed ones. */
export type VisibleTexts = {
  objectives: readonly Objective[];
  keyResultsOf: (objectiveId: string) => readonly KeyResult[];
  /** The objectives above one, nearest first, whether the person sees them or not. */
  above: (objectiveId: string) => readonly string[];
  /** Whether one of two objectives hangs beneath the other, or they are the same. */
  inOneLine: (a: string, b: string) => boolean;
};

/** What the person may read of some facts. A restricted objective takes its key results along. */
export function visibleTexts({ cycle, cycles, teams, ...facts }: TextFacts, viewer: Viewer): VisibleTexts {
  const byId = teamsById(teams);
  const open = new Set(cycles.filter(({ id, state }) => state !== 'closed' || id === cycle.id).map(({ id }) => id));
  const objectives = facts.objectives.filter((one) => open.has(one.cycleId) && maySee(one, viewer, byId));
  const byObjective = grouped(facts.keyResults);
  const parents = parentMap(facts.objectives, facts.keyResults);
  const above = (objectiveId: string): readonly string[] => {
    const line = new Set<string>();
    // Two moves at once can close a loop.
    for (let up = parents.get(objectiveId); up !== undefined && !line.has(up); up = parents.get(up)) line.add(up);
    return [...line];
  };
  return {
    objectives,
    keyResultsOf: (objectiveId) => byObjective.get(objectiveId) ?? [],
    above,
    inOneLine: (a, b) => a === b || above(a).includes(b) || above(b).includes(a),
  };
}

function grouped(keyResults: readonly KeyResult[]): ReadonlyMap<string, readonly KeyResult[]> {
  const groups = new Map<string, KeyResult[]>();
  for (const keyResult of keyResults) {
    const group = groups.get(keyResult.objectiveId);
    if (group === undefined) groups.set(keyResult.objectiveId, [keyResult]);
    else group.push(keyResult);
  }
  return groups;
}
