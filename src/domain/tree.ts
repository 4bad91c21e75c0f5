import { keyResultNumbers, type KeyResultNumbers } from './keyResultNumbers';
import type { KeyResult } from './model/keyResult';
import type { Objective } from './model/objective';
import { objectiveNumbers, type ObjectiveNumbers, type ObjectivePart } from './objectiveNumbers';
import { maySee, teamsById } from './rights';
import { keyResultRow, objectiveRow, type Place, type TreeContext } from './treePlace';
import type { TreeInput, TreeLink, TreeRow } from './treeRows';
import { shapeOf, type TreeShape } from './treeShape';

/**
 * The tree of a cycle as rows in depth-first order: its objectives, and all that hang from them in whatever cycle.
 * Restricted objectives that the viewer may not see leave with all that is beneath them; their progress counts.
 * A restricted root leaves no trace.
 */
export function buildTree(input: TreeInput): TreeRow[] {
  const context = contextOf(input);
  const places = placesOf(context);
  const numbers = numbersOf(context, places);
  const rows: TreeRow[] = [];
  for (const place of places) {
    if (place.hidden) continue;
    if (place.kind === 'objective') {
      const computed = numbers.objectives.get(place.objective.id);
      if (computed) rows.push(objectiveRow(place, computed, context));
    } else {
      const computed = numbers.keyResults.get(place.keyResult.id);
      if (computed) rows.push(keyResultRow(place, computed, context));
    }
  }
  return rows;
}

function contextOf(input: TreeInput): TreeContext {
  const teams = teamsById(input.teams);
  const cycles = new Map(input.cycles.map((cycle) => [cycle.id, cycle]));
  return {
    input,
    shape: shapeOf(input),
    teams,
    cycleOf: ({ cycleId }) => cycles.get(cycleId) ?? input.cycle,
    sees: (objective) => maySee(objective, input.viewer, teams),
  };
}

/** Depth-first places of everything in the tree, hidden ones too. A stack, because a chain of parents may be long. */
function placesOf({ shape, sees }: TreeContext): Place[] {
  const places: Place[] = [];
  const stack: Place[] = [];
  const push = (objectives: readonly Objective[], depth: number, parentId: string | null, hidden: boolean) => {
    for (const objective of objectives.toReversed()) {
      stack.push({ kind: 'objective', objective, depth, parentId, hidden: hidden || !sees(objective) });
    }
  };
  push(shape.roots, 0, null, false);
  for (let place = stack.pop(); place; place = stack.pop()) {
    places.push(place);
    const { depth, hidden } = place;
    if (place.kind === 'keyResult') {
      push(childrenOf(shape, place.keyResult.id), depth + 1, place.keyResult.id, hidden);
      continue;
    }
    const { objective } = place;
    push(childrenOf(shape, objective.id), depth + 1, objective.id, hidden);
    for (const keyResult of (shape.keyResultsOf.get(objective.id) ?? []).toReversed()) {
      stack.push({ kind: 'keyResult', keyResult, objective, depth: depth + 1, parentId: objective.id, hidden });
    }
  }
  return places;
}

type Numbers = { objectives: Map<string, ObjectiveNumbers>; keyResults: Map<string, KeyResultNumbers> };

/** Backwards through the depth-first order every part is computed before what it is a part of. */
function numbersOf(context: TreeContext, places: readonly Place[]): Numbers {
  const { input, shape, cycleOf } = context;
  const links = linksByKeyResult(input.links);
  const numbers: Numbers = { objectives: new Map(), keyResults: new Map() };
  const parts = new Map<string, ObjectivePart[]>();
  const addPart = (objectiveId: string | undefined, part: ObjectivePart) => {
    if (objectiveId === undefined) return;
    const known = parts.get(objectiveId);
    if (known) known.push(part);
    else parts.set(objectiveId, [part]);
  };
  for (const place of places.toReversed()) {
    const cycle = cycleOf(place.objective);
    if (place.kind === 'keyResult') {
      const { keyResult } = place;
      const own = { keyResult, cycle, links: links.get(keyResult.id) ?? [] };
      const computed = keyResultNumbers({ ...own, settings: input.settings, today: input.today });
      numbers.keyResults.set(keyResult.id, computed);
      addPart(place.objective.id, keyResultPart(keyResult, computed));
    } else {
      const { objective, hidden } = place;
      const computed = objectiveNumbers(parts.get(objective.id)?.toReversed() ?? [], cycle, input.today);
      numbers.objectives.set(objective.id, computed);
      addPart(shape.parents.get(objective.id), objectivePart(objective, computed, hidden));
    }
  }
  return numbers;
}

function keyResultPart(keyResult: KeyResult, { progress, verdict }: KeyResultNumbers): ObjectivePart {
  const { weight, confidence, previousConfidence } = keyResult;
  const measured = progress !== null;
  return { weight, progress, measured, health: verdict.health, confidence, previousConfidence, hidden: false };
}

function objectivePart({ weight }: Objective, numbers: ObjectiveNumbers, hidden: boolean): ObjectivePart {
  const { progress, measured, verdict, confidence, previousConfidence } = numbers;
  return { weight, progress, measured, health: verdict.health, confidence, previousConfidence, hidden };
}

function childrenOf(shape: TreeShape, id: string): readonly Objective[] {
  return shape.childrenOf.get(id) ?? [];
}

function linksByKeyResult(links: readonly TreeLink[]): Map<string, TreeLink[]> {
  const groups = new Map<string, TreeLink[]>();
  for (const link of links) {
    const group = groups.get(link.keyResultId);
    if (group) group.push(link);
    else groups.set(link.keyResultId, [link]);
  }
  return groups;
}
