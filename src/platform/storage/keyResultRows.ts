import type { KeyResult, KeyResultStanding } from '../../domain/model/keyResult';
import type { KeyResultRow, StandingColumns } from './schema';
import { toNumber, toNumberOrNull } from './statements';
import { listText, parseNumbers } from './textLists';

export const STANDING_COLUMNS = [
  'value',
  'confidence',
  'previousConfidence',
  'lastCheckInOn',
  'recentValues',
  'milestoneReached',
  'milestoneTotal',
] as const satisfies readonly (keyof StandingColumns)[];

export function toStanding(row: StandingColumns): KeyResultStanding {
  return {
    value: toNumberOrNull(row.value),
    confidence: toNumberOrNull(row.confidence),
    previousConfidence: toNumberOrNull(row.previousConfidence),
    lastCheckInOn: row.lastCheckInOn,
    recentValues: parseNumbers(row.recentValues),
    milestoneReached: toNumber(row.milestoneReached),
    milestoneTotal: toNumber(row.milestoneTotal),
  };
}

export function standingColumns(standing: KeyResultStanding): StandingColumns {
  const { value, confidence, previousConfidence, lastCheckInOn, recentValues } = standing;
  const { milestoneReached, milestoneTotal } = standing;
  return {
    ...{ value, confidence, previousConfidence, lastCheckInOn, recentValues: listText(recentValues) },
    ...{ milestoneReached, milestoneTotal },
  };
}

export function toKeyResult(row: KeyResultRow): KeyResult {
  return {
    ...row,
    number: toNumber(row.number),
    weight: toNumber(row.weight),
    baseline: toNumberOrNull(row.baseline),
    target: toNumberOrNull(row.target),
    position: toNumber(row.position),
    ...toStanding(row),
  };
}

export function keyResultColumns(keyResult: KeyResult): KeyResultRow {
  return { ...editableColumns(keyResult), ...standingColumns(keyResult) };
}

/** Everything but the standing, which check-ins and milestones decide. */
export function editableColumns(keyResult: KeyResult): Omit<KeyResultRow, keyof StandingColumns> {
  const { id, number, objectiveId, title, ownerId, weight, measure, unit } = keyResult;
  const { baseline, target, position, createdAt, version } = keyResult;
  return {
    ...{ id, number, objectiveId, title, ownerId, weight, measure, unit },
    ...{ baseline, target, position, createdAt, version },
  };
}
