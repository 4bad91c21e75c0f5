import type { TreeFacts } from '../ports/tree';

/** A tree leaves out what hangs from something restricted; asked for by itself, an objective is shown to who may see it. */
export function asRoot(facts: TreeFacts, objectiveId: string): TreeFacts {
  const objectives = facts.objectives.map((objective) =>
    objective.id === objectiveId ? { ...objective, parent: null } : objective,
  );
  return { ...facts, objectives };
}
