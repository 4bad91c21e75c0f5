import type { HistoryPoint } from '../../contract/keyResults';
import type { CalendarDate, WorkUnit } from '../../contract/vocabulary';
import { compareCheckIns, standingOf } from '../../domain/checkIns';
import { resultOf } from '../../domain/keyResultNumbers';
import type { CheckIn } from '../../domain/model/checkIn';
import type { KeyResult } from '../../domain/model/keyResult';
import { workProgress } from '../../domain/progress';
import { keyResultWork } from '../../domain/work';
import type { Snapshot } from '../ports/stores';

/**
 * How a key result moved, oldest first. A metric is drawn from what was said for each date, so that a late check-in
 * and a correction stand where they belong; the other measures from the snapshots of their days.
 */
export function historyOf(
  keyResult: KeyResult,
  snapshots: readonly Snapshot[],
  checkIns: readonly CheckIn[],
  unit: WorkUnit,
): HistoryPoint[] {
  const said = latestByDay(checkIns);
  if (keyResult.measure === 'metric') return [...said.values()].map((checkIn) => saidPoint(keyResult, checkIn, unit));
  const points = new Map<CalendarDate, HistoryPoint>();
  for (const { day, confidence, ...then } of snapshots) {
    const progress = progressOn({ ...keyResult, ...then }, then, unit);
    points.set(day, { day, value: null, progress, confidence, note: said.get(day)?.note ?? null });
  }
  for (const [day, { confidence, note }] of said) {
    if (!points.has(day)) points.set(day, { day, value: null, progress: null, confidence, note });
  }
  return [...points.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The last word for each date, in the order of the dates. */
function latestByDay(checkIns: readonly CheckIn[]): ReadonlyMap<CalendarDate, CheckIn> {
  return new Map(checkIns.toSorted(compareCheckIns).map((checkIn) => [checkIn.forDate, checkIn]));
}

function saidPoint(keyResult: KeyResult, checkIn: CheckIn, unit: WorkUnit): HistoryPoint {
  const { forDate: day, value, confidence, note } = checkIn;
  const progress = progressOn({ ...keyResult, ...standingOf([checkIn]) }, { delivered: 0, scope: 0 }, unit);
  return { day, value, progress, confidence, note: note === '' ? null : note };
}

function progressOn(then: KeyResult, work: { delivered: number; scope: number }, unit: WorkUnit): number | null {
  const none = keyResultWork([], unit);
  return resultOf(then, { ...none, share: workProgress(work) })?.raw ?? null;
}
