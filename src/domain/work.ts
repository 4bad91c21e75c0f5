import type { EpicState, IssueId, StatusCategory, WorkUnit } from '../contract/vocabulary';
import type { Outcome, WorkItem, WorkSums } from './model/work';
import { workProgress, type Progress } from './progress';
import { round9 } from './rounding';
import { relativeWeights, soundWeight } from './weights';

/** Delivered = category Done with a resolution that is not in the list; compared without case and outer spaces. */
export function outcomeOf(
  category: StatusCategory,
  resolution: string | null,
  notDeliveredResolutions: readonly string[],
): Outcome {
  if (category !== 'done') return 'open';
  const given = comparable(resolution ?? '');
  return notDeliveredResolutions.some((name) => comparable(name) === given) ? 'notDelivered' : 'delivered';
}

/** What the sums need of a child issue. */
export type CountedItem = Pick<WorkItem, 'outcome' | 'points'>;

/**
 * Adds up the children of one epic. Unestimated issues count with the median of the epic's estimated ones, or with
 * one point each where nothing is estimated, so that such an epic moves like a count instead of disappearing.
 */
export function sumWork(items: readonly CountedItem[]): WorkSums {
  const estimates = items.map(({ points }) => points).filter(isEstimate);
  const assumed = median(estimates) ?? 1;
  const sums = { scope: 0, delivered: 0, notDelivered: 0, scopePoints: 0, deliveredPoints: 0, unestimated: 0 };
  for (const { outcome, points } of items) {
    if (outcome === 'notDelivered') {
      sums.notDelivered += 1;
      continue;
    }
    const counted = isEstimate(points) ? points : assumed;
    sums.scope += 1;
    sums.scopePoints += counted;
    if (!isEstimate(points)) sums.unestimated += 1;
    if (outcome !== 'delivered') continue;
    sums.delivered += 1;
    sums.deliveredPoints += counted;
  }
  return { ...sums, scopePoints: round9(sums.scopePoints), deliveredPoints: round9(sums.deliveredPoints) };
}

/** One epic that serves a key result, as the arithmetic sees it. */
export type WorkLinkSums = { epicId: IssueId; weight: number; state: EpicState; sums: WorkSums };

/** The work number of a key result. */
export type KeyResultWork = {
  unit: WorkUnit;
  /** Plain sums over the epics that count, in the unit: "7 of 12" whatever the weights. */
  delivered: number;
  scope: number;
  /** Issues that ended without being delivered; always a number of issues. */
  notDelivered: number;
  /** Issues without estimate that count with a median; 0 when the unit is issues. */
  unestimated: number;
  /** Epics that count. */
  epics: number;
  /** Epics that are attached and exist, counting or not (weight 0). */
  attached: number;
  /** True when weights differ, so that the share is not delivered / scope. */
  weighted: boolean;
  /** Σ weight · delivered / Σ weight · scope; null when there is no scope. */
  share: Progress | null;
};

/** Adds up the epics of one key result. Deleted and converted epics contribute nothing, archived ones do. */
export function keyResultWork(links: readonly WorkLinkSums[], unit: WorkUnit): KeyResultWork {
  const existing = links.filter(({ state }) => isCounted(state));
  const counting = existing.filter(({ weight }) => soundWeight(weight) > 0);
  const weights = relativeWeights(counting.map(({ weight }) => weight));
  const work = { delivered: 0, scope: 0, notDelivered: 0, unestimated: 0 };
  let weightedDelivered = 0;
  let weightedScope = 0;
  counting.forEach(({ sums }, index) => {
    const { delivered, scope } = inUnit(sums, unit);
    const weight = weights[index] ?? 0;
    work.delivered += delivered;
    work.scope += scope;
    work.notDelivered += sums.notDelivered;
    work.unestimated += unit === 'storyPoints' ? sums.unestimated : 0;
    weightedDelivered += weight * delivered;
    weightedScope += weight * scope;
  });
  return {
    unit,
    ...work,
    delivered: round9(work.delivered),
    scope: round9(work.scope),
    epics: counting.length,
    attached: existing.length,
    weighted: weights.some((weight) => weight !== 1),
    share: workProgress({ delivered: weightedDelivered, scope: weightedScope }),
  };
}

/** An epic that was deleted or is no epic any more serves nothing. */
export function isCounted(state: EpicState): boolean {
  return state === 'live' || state === 'archived';
}

/** Delivered and scope in the unit that the site counts in. */
export function inUnit(
  sums: Pick<WorkSums, 'scope' | 'delivered' | 'scopePoints' | 'deliveredPoints'>,
  unit: WorkUnit,
): { delivered: number; scope: number } {
  return unit === 'issues'
    ? { delivered: sums.delivered, scope: sums.scope }
    : { delivered: sums.deliveredPoints, scope: sums.scopePoints };
}

/** Sites write "Won’t Do" with either apostrophe. */
function comparable(resolution: string): string {
  return resolution.normalize('NFC').replaceAll('’', "'").trim().toLowerCase();
}

function isEstimate(points: number | null): points is number {
  return points !== null && Number.isFinite(points) && points >= 0;
}

function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
