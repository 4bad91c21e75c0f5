import type { KeyResultRow } from '../../contract/tree';
import type { Right } from '../../contract/vocabulary';
import type { KeyResultNumbers } from '../../domain/keyResultNumbers';
import type { KeyResult } from '../../domain/model/keyResult';
import type { LinkFact } from '../ports/tree';
import { keyResultKey } from '../../domain/keys';
import { presentPace, presentProgress } from './presentNumbers';
import { presentWork } from './presentWork';

/** Where a row stands; outside a tree it stands under its objective, at depth 1. */
export type RowPlace = { parentRowId: string | null; depth: number; context: boolean; rights: Right[] };

export function presentKeyResultRow(
  keyResult: KeyResult,
  numbers: KeyResultNumbers,
  links: readonly LinkFact[],
  place: RowPlace,
): KeyResultRow {
  const { confidence, previousConfidence } = keyResult;
  return {
    kind: 'keyResult',
    id: keyResult.id,
    key: keyResultKey(keyResult.number),
    parentRowId: place.parentRowId,
    depth: place.depth,
    title: keyResult.title,
    ownerId: keyResult.ownerId,
    weight: keyResult.weight,
    progress: presentProgress(numbers.progress),
    pace: presentPace(numbers.pace),
    health: numbers.verdict.health,
    signals: numbers.signals,
    can: place.rights,
    version: keyResult.version,
    context: place.context,
    objectiveId: keyResult.objectiveId,
    measure: keyResult.measure,
    unit: keyResult.unit,
    baseline: keyResult.baseline,
    target: keyResult.target,
    value: keyResult.value,
    confidence,
    confidenceTrend: confidence === null || previousConfidence === null ? null : confidence - previousConfidence,
    lastCheckInOn: keyResult.lastCheckInOn,
    milestoneReached: keyResult.milestoneReached,
    milestoneTotal: keyResult.milestoneTotal,
    work: presentWork(numbers.work, links),
  };
}
