import { keyResultNumbers, type KeyResultNumbers } from './keyResultNumbers';
import type { KeyResult } from './model/keyResult';
import type { Objective } from './model/objective';
import { objectiveNumbers, type ObjectiveNumbers, type ObjectivePart } from './objectiveNumbers';
import { maySee, teamsById } from './rights';
import { idOf, keyResultRow, objectiveRow, whereIs, type Place, type TreeContext } from './treePlace';
import type { TreeInput, TreeLink, TreeRow } from './treeRows';
import { shapeOf, type TreeShape } from './treeShape';

/**
 * The tree of a cycle as rows in depth-first order: its objectives, and all that hang from them in whatever cycle.
 * Of restricted objectives that the viewer may not see only the progress counts. What hangs from one and may be seen
 * is a root of its own, among the others, so that nothing tells what it hangs from.
 */
export function buildTree(input: TreeInput): TreeRow[] {
  const context = contextOf(input);
  const places = placesOf(context);
  const numbers = numbersOf(context, places);
  const rows: TreeRow[] = [];
  for (const place of inRowOrder(places, context)) {
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
function placesOf(context: TreeContext): Place[] {
  const { shape } = context;
  const places: Place[] = [];
  const stack: Place[] = [];
  const push = (objectives: readonly Objective[], above: Place | null) => {
    for (const objective of objectives.toReversed()) {
      stack.push({ kind: 'objective', objective, ...whereIs(objective, above, context) });
    }
  };
  push(shape.roots, null);
  for (let place = stack.pop(); place; place = stack.pop()) {
    places.push(place);
    push(childrenOf(shape, idOf(place)), place);
    if (place.kind === 'keyResult') continue;
    const { objective } = place;
    for (const keyResult of (shape.keyResultsOf.get(objective.id) ?? []).toReversed()) {
      stack.push({ ...place, kind: 'keyResult', keyResult, depth: place.depth + 1, parentId: objective.id });
    }
  }
  return places;
}

/** The visible places, root by root: roots that hang from something hidden stand among the others. */
function inRowOrder(places: readonly Place[], { shape }: TreeContext): Place[] {
  const ofRoot = new Map<Objective, Place[]>();
  for (const place of places) {
    if (place.hidden) continue;
    const known = ofRoot.get(place.root);
    if (known) known.push(place);
    else ofRoot.set(place.root, [place]);
  }
  return [...ofRoot.keys()].toSorted(shape.byPlace).flatMap((root) => ofRoot.get(root) ?? []);
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
