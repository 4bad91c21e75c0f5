import type { Explanation, ExplanationInput } from './explanation';
import { keyResultKey, objectiveKey } from './keys';
import type { HiddenParts } from './objectiveNumbers';
import { rowId, type ObjectiveRow, type TreeRow } from './treeRows';
import { soundWeight } from './weights';

/** Which rows take part in an objective's arithmetic: its key results, and objectives under it or under those. */
export function partsOf(row: ObjectiveRow, rows: readonly TreeRow[]): TreeRow[] {
  const own = rows.filter((part) => part.parentId === row.objective.id);
  const keyResults = new Set(own.filter(({ kind }) => kind === 'keyResult').map(rowId));
  return [...own, ...rows.filter(({ parentId }) => parentId !== null && keyResults.has(parentId))];
}

/**
 * shown = Σ weight · shown / Σ weight over the inputs; null counts as 0. What is restricted comes as one input, so
 * that the number adds up. `rows` is the unfiltered tree.
 */
export function explainRollUp(row: ObjectiveRow, rows: readonly TreeRow[]): Explanation {
  const { progress, hidden } = row.numbers;
  const inputs = partsOf(row, rows).map(partInput);
  if (hidden) inputs.push(hiddenInput(hidden));
  return {
    formulaKey: progress === null ? 'nothingMeasured' : 'rollUp',
    values: { shown: progress?.shown ?? null, parts: inputs.length, restricted: hidden?.count ?? 0 },
    inputs,
  };
}

function partInput(row: TreeRow): ExplanationInput {
  const values = (weight: number) => ({
    weight: soundWeight(weight),
    shown: row.numbers.progress?.shown ?? null,
    health: row.numbers.verdict.health,
  });
  if (row.kind === 'keyResult') {
    const { id, number, title, weight } = row.keyResult;
    return { kind: 'keyResult', id, key: keyResultKey(number), label: title, values: values(weight) };
  }
  const { id, number, title, weight } = row.objective;
  return { kind: 'objective', id, key: objectiveKey(number), label: title, values: values(weight) };
}

function hiddenInput({ count, weight, shown }: HiddenParts): ExplanationInput {
  return { kind: 'restricted', id: null, key: null, label: null, values: { count, weight, shown } };
}
