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

type Where = { depth: number; parentId: string | null; hidden: boolean; objective: Objective };

/** Where something stands in the tree before it becomes a row; `objective` is the key result's own, or itself. */
export type Place = (Where & { kind: 'objective' }) | (Where & { kind: 'keyResult'; keyResult: KeyResult });

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
    path.push(ancestor && sees(ancestor) ? stepOf(ancestor) : null);
    above = shape.parents.get(above);
  }
  return path.reverse();
}

function stepOf({ id, number, title }: Objective): PathStep {
  return { id, number, title };
}
