import type { KeyResultRow } from '../contract/tree';
import { formatNumber } from './numbers';
import type { Translator } from './translator';

type Measured = Pick<
  KeyResultRow,
  'measure' | 'unit' | 'baseline' | 'target' | 'value' | 'milestoneReached' | 'milestoneTotal'
>;

/** What the indicator says, as a person says it: "280 of 400 → 120 calls". Null for a key result measured by its work. */
export function resultSentence(row: Measured, t: Translator): string | null {
  if (row.measure === 'work') return null;
  if (row.measure === 'milestone') {
    return t('row.milestones', { reached: row.milestoneReached, total: row.milestoneTotal });
  }
  if (row.baseline === null || row.target === null) return null;
  const range = {
    baseline: formatNumber(row.baseline, t.locale),
    target: formatNumber(row.target, t.locale),
    unit: row.unit === '' ? '' : ` ${row.unit}`,
  };
  if (row.value === null) return t('row.noValue', range);
  return t('row.value', { ...range, value: formatNumber(row.value, t.locale) });
}
