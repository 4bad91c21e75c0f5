import type { KeyResultNumbers } from './keyResultNumbers';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/keyResult';
import type { Objective } from './model/objective';
import type { ObjectiveNumbers } from './objectiveNumbers';
import { rightsOnKeyResult, rightsOnObjective, type TeamsById } from './rights';
import type { KeyResultRow, ObjectiveRow, PathStep, TreeInput } from './treeRows';
import type { TreeShape } from './treeShape';

/** What every step of building the tree shares. */
export type TreeContext = {
  input: TreeInput;
  shape: TreeShape;
  teams: TeamsById;
  cycleOf: (objective: Objective) => Cycle;
  sees: (objective: Objective) => boolean;
};

type Where = {
  depth: number;
  parentId: string | null;
  hidden: boolean;
  /** The objective at the top of the rows that this one is among; of no meaning for what is hidden. */
  root: Objective;
};
type Standing = Where & { objective: Objective };

/** Where something stands in the tree before it becomes a row; `objective` is the key result's own, or itself. */
export type Place = (Standing & { kind: 'objective' }) | (Standing & { kind: 'keyResult'; keyResult: KeyResult });

/** Objective or key result of a place, whichever it is. */
export function idOf(place: Place): string {
  return place.kind === 'objective' ? place.objective.id : place.keyResult.id;
}

/**
 * Where an objective stands beneath what it hangs from. Beneath something hidden it is a root, if it is of this cycle:
 * one of another cycle stands in that one's tree, and here would only tell that something is above it.
 */
export function whereIs(objective: Objective, above: Place | null, { input, sees }: TreeContext): Where {
  const isUnseen = !sees(objective) || (above?.hidden === true && objective.cycleId !== input.cycle.id);
  if (isUnseen || above === null || above.hidden) {
    return { depth: 0, parentId: null, hidden: isUnseen, root: objective };
  }
  return { depth: above.depth + 1, parentId: idOf(above), hidden: false, root: above.root };
}

export function objectiveRow(
  { objective, depth, parentId }: Place,
  numbers: ObjectiveNumbers,
  context: TreeContext,
): ObjectiveRow {
  const { shape, input, teams, cycleOf } = context;
  return {
    kind: 'objective',
    objective: withoutHiddenParent(objective, context),
    depth,
    parentId,
    restrictedChildren: restrictedBeneath(objective.id, context),
    rights: rightsOnObjective(objective, input.viewer, teams, cycleOf(objective)),
    numbers,
    path: depth === 0 ? pathTo(objective, context) : [],
    inLoop: shape.cut.has(objective.id),
  };
}

export function keyResultRow(
  { keyResult, objective, depth, parentId }: Extract<Place, { kind: 'keyResult' }>,
  numbers: KeyResultNumbers,
  context: TreeContext,
): KeyResultRow {
  const { input, teams, cycleOf } = context;
  return {
    kind: 'keyResult',
    keyResult,
    depth,
    parentId,
    restrictedChildren: restrictedBeneath(keyResult.id, context),
    rights: rightsOnKeyResult(keyResult, objective, input.viewer, teams, cycleOf(objective)),
    numbers,
  };
}

function restrictedBeneath(id: string, { shape, sees }: TreeContext): number {
  return (shape.childrenOf.get(id) ?? []).filter((child) => !sees(child)).length;
}

/** Even an id tells that something is there. */
function withoutHiddenParent(objective: Objective, { shape, sees }: TreeContext): Objective {
  const above = shape.parents.get(objective.id);
  const parent = above === undefined ? undefined : shape.objectives.get(above);
  return objective.parent === null || (parent && sees(parent)) ? objective : { ...objective, parent: null };
}

function pathTo(objective: Objective, { shape, sees }: TreeContext): PathStep[] {
  const path: PathStep[] = [];
  let above = shape.parents.get(objective.id);
  while (above !== undefined) {
    const ancestor = shape.objectives.get(above);
    // Not even that there is something above is told.
    if (ancestor === undefined || !sees(ancestor)) break;
    path.push(stepOf(ancestor));
    above = shape.parents.get(above);
  }
  return path.reverse();
}

function stepOf({ id, number, title }: Objective): PathStep {
  return { id, number, title };
}
