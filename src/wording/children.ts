import type { HealthCounts } from '../contract/tree';
import type { Health } from '../contract/vocabulary';
import type { Translator } from './translator';

/** Worst first; those without trouble are not worth a word beside their parent. */
const TROUBLES = ['offTrack', 'atRisk', 'outdated', 'pending'] as const satisfies readonly Health[];

/** "1 at risk, 2 outdated": the parts in trouble, whatever the parent's own health. Null when there are none. */
export function childrenSentence(children: HealthCounts, t: Translator): string | null {
  const parts = TROUBLES.flatMap((health) => {
    const count = children[health] ?? 0;
    return count === 0 ? [] : [t(`row.children.${health}`, { count })];
  });
  return parts.length === 0 ? null : parts.join(t('row.children.separator'));
}

/** "1 more, restricted"; null when the reader sees every part. */
export function restrictedSentence(count: number, t: Translator): string | null {
  return count === 0 ? null : t('row.restricted', { count });
}
