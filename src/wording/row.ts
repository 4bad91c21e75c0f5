import type { KeyResultRow, ProgressView, TreeRow } from '../contract/tree';
import type { Signal } from '../contract/vocabulary';
import { childrenSentence, restrictedSentence } from './children';
import { formatNumber, formatPercent } from './numbers';
import { resultSentence } from './result';
import type { Translator } from './translator';
import { workChangeSentence, workSentence } from './work';

/** One bar in words. `badge` is set above 100 %, where a full bar no longer tells how much. */
export type BarWording = { percent: string | null; badge: string | null };

/** Everything a row says, the same on every surface and in exports. */
export type RowWording = {
  health: string;
  result: BarWording;
  /** "280 of 400 → 120"; null for an objective or a key result measured by its work. */
  resultSentence: string | null;
  /** Null for an objective. */
  work: BarWording | null;
  workSentence: string | null;
  workChange: string | null;
  /** "55 % expected today"; null while pace is not judged. */
  pace: string | null;
  /** "5 of 10, falling"; null without a check-in. */
  confidence: string | null;
  /** "1 at risk, 2 outdated". */
  children: string | null;
  /** "1 more, restricted". */
  restricted: string | null;
  signals: { signal: Signal; label: string }[];
};

export function rowWording(row: TreeRow, t: Translator): RowWording {
  const common = {
    health: t(`health.${row.health}`),
    result: barWording(isUnsaid(row) ? null : row.progress, t),
    pace: row.pace === null ? null : t('row.pace', { percent: formatPercent(row.pace, t.locale) }),
    signals: row.signals.map((signal) => ({ signal, label: t(`signal.${signal}.label`) })),
  };
  if (row.kind === 'objective') {
    return {
      ...common,
      resultSentence: null,
      work: null,
      workSentence: null,
      workChange: null,
      confidence: null,
      children: childrenSentence(row.children, t),
      restricted: restrictedSentence(row.restrictedChildren, t),
    };
  }
  return {
    ...common,
    resultSentence: resultSentence(row, t),
    work: barWording(row.work.share, t),
    workSentence: workSentence(row.work, t),
    workChange: workChangeSentence(row.work, t),
    confidence: confidenceSentence(row, t),
    children: null,
    restricted: null,
  };
}

/** Percentage and badge of one bar; both null when there is nothing to measure. */
export function barWording(progress: ProgressView | null, t: Translator): BarWording {
  if (progress === null) return { percent: null, badge: null };
  return {
    percent: formatPercent(progress.shown, t.locale),
    badge: progress.raw > 1 ? formatPercent(progress.raw, t.locale) : null,
  };
}

/** Whether nobody has said a value yet: it counts as 0 in the sums, but 0 % would claim that someone looked. */
function isUnsaid(row: TreeRow): boolean {
  return row.kind === 'keyResult' && row.measure === 'metric' && row.value === null;
}

function confidenceSentence(row: KeyResultRow, t: Translator): string | null {
  if (row.confidence === null) return null;
  const confidence = formatNumber(row.confidence, t.locale);
  return t(`row.confidence.${trendOf(row.confidenceTrend)}`, { confidence });
}

/** Which way confidence went with the latest check-in. */
export function trendOf(trend: number | null): 'rising' | 'falling' | 'steady' | 'single' {
  if (trend === null) return 'single';
  if (trend > 0) return 'rising';
  return trend < 0 ? 'falling' : 'steady';
}
