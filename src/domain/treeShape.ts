import type { KeyResult } from './model/keyResult';
import type { Objective } from './model/objective';
import { findLoops, parentMap, type ParentMap } from './parents';
import type { TreeInput } from './treeRows';

/** Who stands where, before anything is computed or hidden. Restricted objectives are in it. */
export type TreeShape = {
  roots: Objective[];
  objectives: ReadonlyMap<string, Objective>;
  /** The objective above each one; loops are cut open. */
  parents: ParentMap;
  /** Objectives whose parent is ignored because of a loop. */
  cut: ReadonlySet<string>;
  keyResultsOf: ReadonlyMap<string, KeyResult[]>;
  /** From the top level down, then by number. */
  byPlace: (a: Objective, b: Objective) => number;
  /** Child objectives by the id of what they hang from, an objective or a key result. */
  childrenOf: ReadonlyMap<string, Objective[]>;
};

type ShapeInput = Pick<TreeInput, 'cycle' | 'levels' | 'objectives' | 'keyResults'>;

/** A root is an objective of the cycle without an ancestor in the cycle. Every step is linear, but for sorting. */
export function shapeOf(input: ShapeInput): TreeShape {
  const objectives = new Map(input.objectives.map((objective) => [objective.id, objective]));
  const { parents, cut } = cutLoops(input);
  const beneath = beneathCycle(input, objectives, parents);
  const byPlace = inOrderOf(input);
  const roots = input.objectives.filter(({ id, cycleId }) => cycleId === input.cycle.id && !isBeneath(id));
  function isBeneath(id: string): boolean {
    const parent = parents.get(id);
    return parent !== undefined && beneath.has(parent);
  }
  return {
    roots: roots.toSorted(byPlace),
    byPlace,
    objectives,
    parents,
    cut,
    keyResultsOf: groupBy(
      input.keyResults.toSorted((a, b) => a.position - b.position || a.number - b.number),
      ({ objectiveId }) => objectiveId,
    ),
    childrenOf: groupBy(
      input.objectives.filter(({ id }) => parents.has(id)).toSorted(byPlace),
      ({ parent }) => parent?.id,
    ),
  };
}

function cutLoops(input: ShapeInput): { parents: ParentMap; cut: Set<string> } {
  const parents = new Map(parentMap(input.objectives, input.keyResults));
  const cut = new Set(findLoops(input.objectives, input.keyResults).flatMap((loop) => loop.slice(0, 1)));
  for (const id of cut) parents.delete(id);
  return { parents, cut };
}

/** The objectives of the cycle and all that hang from them. */
function beneathCycle(input: ShapeInput, objectives: ReadonlyMap<string, Objective>, parents: ParentMap): Set<string> {
  const beneath = new Set<string>();
  const outside = new Set<string>();
  for (const { id } of input.objectives) {
    const trail: string[] = [];
    let current: string | undefined = id;
    while (current !== undefined && !beneath.has(current) && !outside.has(current)) {
      trail.push(current);
      if (objectives.get(current)?.cycleId === input.cycle.id) break;
      current = parents.get(current);
    }
    const found = current !== undefined && !outside.has(current);
    for (const step of trail) (found ? beneath : outside).add(step);
  }
  return beneath;
}

/** From the top level down, then by number. */
function inOrderOf({ levels }: Pick<TreeInput, 'levels'>): (a: Objective, b: Objective) => number {
  const positions = new Map(levels.map(({ id, position }) => [id, position]));
  const place = ({ levelId }: Objective) => positions.get(levelId) ?? levels.length;
  return (a, b) => place(a) - place(b) || a.number - b.number;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
