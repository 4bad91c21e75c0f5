import type { KeyResult } from './model/keyResult';
import type { Objective, ParentRef } from './model/objective';

export type ParentedObjective = Pick<Objective, 'id' | 'number' | 'parent'>;
type OwnedKeyResult = Pick<KeyResult, 'id' | 'objectiveId'>;

/** For each objective the objective above it: its parent, or the one whose key result is its parent. */
export type ParentMap = ReadonlyMap<string, string>;

/** Leaves out parents that do not exist. */
export function parentMap(objectives: readonly ParentedObjective[], keyResults: readonly OwnedKeyResult[]): ParentMap {
  const known = new Set(objectives.map(({ id }) => id));
  const owners = new Map(keyResults.map(({ id, objectiveId }) => [id, objectiveId]));
  const parents = new Map<string, string>();
  for (const { id, parent } of objectives) {
    const above = objectiveAbove(parent, owners);
    if (above !== null && known.has(above)) parents.set(id, above);
  }
  return parents;
}

/** True when the objective would become its own ancestor under the new parent. */
export function wouldLoop(
  objectiveId: string,
  newParent: ParentRef | null,
  objectives: readonly ParentedObjective[],
  keyResults: readonly OwnedKeyResult[],
): boolean {
  const owners = new Map(keyResults.map(({ id, objectiveId: owner }) => [id, owner]));
  const parents = parentMap(objectives, keyResults);
  const seen = new Set<string>();
  let above = objectiveAbove(newParent, owners);
  while (above !== null && !seen.has(above)) {
    if (above === objectiveId) return true;
    seen.add(above);
    above = parents.get(above) ?? null;
  }
  return false;
}

/** Every loop as the ids in it, each beginning with its lowest number; two moves at once can make one. */
export function findLoops(objectives: readonly ParentedObjective[], keyResults: readonly OwnedKeyResult[]): string[][] {
  const parents = parentMap(objectives, keyResults);
  const numbers = new Map(objectives.map(({ id, number }) => [id, number]));
  const loops: string[][] = [];
  const done = new Set<string>();
  for (const { id } of objectives) {
    const loop = loopAbove(id, parents, done);
    if (loop.length > 0) loops.push(fromLowest(loop, numbers));
  }
  return loops;
}

/** Walks up once; what was walked before is in `done` and not walked again. */
function loopAbove(start: string, parents: ParentMap, done: Set<string>): string[] {
  const trail: string[] = [];
  const places = new Map<string, number>();
  let current: string | undefined = start;
  while (current !== undefined && !done.has(current) && !places.has(current)) {
    places.set(current, trail.length);
    trail.push(current);
    current = parents.get(current);
  }
  for (const id of trail) done.add(id);
  const entry = current === undefined ? undefined : places.get(current);
  return entry === undefined ? [] : trail.slice(entry);
}

function fromLowest(loop: readonly string[], numbers: ReadonlyMap<string, number>): string[] {
  const numberOf = (id: string) => numbers.get(id) ?? Infinity;
  const lowest = loop.reduce((least, id, place) => (numberOf(id) < numberOf(loop[least] ?? id) ? place : least), 0);
  return [...loop.slice(lowest), ...loop.slice(0, lowest)];
}

function objectiveAbove(parent: ParentRef | null, owners: ReadonlyMap<string, string>): string | null {
  if (parent === null) return null;
  return parent.kind === 'objective' ? parent.id : (owners.get(parent.id) ?? null);
}
