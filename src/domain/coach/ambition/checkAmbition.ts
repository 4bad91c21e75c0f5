import { remarksOf } from '../remark';
import type { Remark, RemarkValues, Severity } from '../types';
import { normalCdf } from './normal';
import { fitTrend, inOrder, largestMove, type Point, type Trend } from './trend';

/** What the ambition of a key result is judged by. */
export interface AmbitionInput {
  readonly history: readonly Point[];
  readonly target: number;
  /** Value the cycle starts from; tells the direction when the history cannot. */
  readonly baseline?: number;
  /** Last day of the cycle, counted like the days of the history. */
  readonly endDay: number;
  /** Values the indicator cannot leave (a share: 0 and 100). */
  readonly bounds?: { readonly min?: number; readonly max?: number };
  /** Move over the rest of the cycle that a person expects anyway, asked for where there is no history. */
  readonly naturalMove?: number;
}

/** Chance of reaching the target by the natural trend alone, and what would be a stretch. */
export interface Ambition {
  readonly verdict: 'comfortable' | 'fair' | 'stretch' | 'unrealistic' | 'unknown';
  /** 0–1; undefined when it cannot be told. */
  readonly chance: number | undefined;
  /** The value the trend alone reaches with a chance of one in five. */
  readonly stretchValue: number | undefined;
  readonly remark: Remark;
}

const COMFORTABLE_FROM = 0.8;
const STRETCH_BELOW = 0.2;
/** Quantile of the standard normal at 80 %: beyond it lies a chance of one in five. */
const Z_STRETCH = 0.8416212335729143;
/** Fewer values than this say too little about how an indicator scatters. */
const FEWEST_POINTS = 4;

const remark = remarksOf('ambition', (key) => `ambition.${key}`, 0.8);

function answer(
  verdict: Ambition['verdict'],
  key: string,
  severity: Severity,
  values: RemarkValues,
  chance?: number,
  stretchValue?: number,
): Ambition {
  return { verdict, chance, stretchValue, remark: remark(key, severity, [], values) };
}

/** Three significant digits of the move: what the data carry. */
function rounded(value: number, move: number): number {
  if (move === 0 || !Number.isFinite(value)) return value;
  const digits = Math.min(9, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(move)))));
  return Number(value.toFixed(digits));
}

function within(value: number, bounds: AmbitionInput['bounds']): number {
  return Math.min(bounds?.max ?? Infinity, Math.max(bounds?.min ?? -Infinity, value));
}

/** Without history only what a person says about the trend can be compared. */
function byNaturalMove({ naturalMove, baseline, target }: AmbitionInput, points: number): Ambition {
  if (naturalMove === undefined || baseline === undefined) {
    return answer('unknown', points === 0 ? 'noHistory' : 'thinHistory', 'ask', { points, needed: FEWEST_POINTS });
  }
  const sign = target >= baseline ? 1 : -1;
  const expected = baseline + naturalMove;
  const reached = sign * (expected - target) >= 0;
  const values = { target, expected, natural: naturalMove };
  return reached
    ? answer('comfortable', 'naturalReaches', 'ask', values)
    : answer('fair', 'beyondNatural', 'note', values);
}

/**
 * Standard deviation of the value h days on: √(σ²h + σ²h²/T). The second term is what the drift itself, estimated
 * over T days, may be wrong by.
 */
function deviation(trend: Trend, days: number): number {
  return Math.sqrt(trend.variance * days + (trend.variance * days * days) / trend.span);
}

function chanceOf(distance: number, spread: number): number {
  if (spread > 0) return normalCdf(distance / spread);
  return distance >= 0 ? 1 : 0;
}

/** Judges a target against the natural trend: P = Φ(±(v + μh − target) / √(σ²h + σ²h²/T)). */
export function checkAmbition(input: AmbitionInput): Ambition {
  const { target, bounds, endDay } = input;
  const points = inOrder(input.history);
  const trend = points.length < FEWEST_POINTS ? undefined : fitTrend(points);
  const outside = target > (bounds?.max ?? Infinity) || target < (bounds?.min ?? -Infinity);
  if (outside) return answer('unrealistic', 'pastBound', 'warn', { target, bound: within(target, bounds) }, 0);
  if (trend === undefined) return byNaturalMove(input, points.length);
  const days = Math.max(0, endDay - trend.last.day);
  const from = input.baseline ?? trend.last.value;
  const sign = target >= from ? 1 : -1;
  const expected = within(trend.last.value + trend.drift * days, bounds);
  const spread = deviation(trend, days);
  const chance = chanceOf(sign * (expected - target), spread);
  const move = trend.drift * days + sign * Z_STRETCH * spread;
  const stretchValue = rounded(within(trend.last.value + move, bounds), move);
  const best = largestMove(points, days, sign);
  const needed = sign * (target - trend.last.value);
  const values = {
    percent: Math.round(chance * 100),
    target,
    last: trend.last.value,
    days,
    sign: sign > 0 ? 'up' : 'down',
    natural: rounded(trend.drift * days, spread || 1),
    spread: rounded(spread, spread),
    expected: rounded(expected, spread || 1),
    stretch: stretchValue,
    best: rounded(best, best),
    needed: rounded(needed, needed),
  };
  const neverSeen = trend.span >= days && needed > best && chance < STRETCH_BELOW;
  if (neverSeen) return answer('unrealistic', 'neverSeen', 'warn', values, chance, stretchValue);
  if (chance >= COMFORTABLE_FROM) return answer('comfortable', 'comfortable', 'ask', values, chance, stretchValue);
  if (chance < STRETCH_BELOW) return answer('stretch', 'stretch', 'praise', values, chance, stretchValue);
  return answer('fair', 'fair', 'note', values, chance, stretchValue);
}
