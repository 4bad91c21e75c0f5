import type { WorkView } from '../contract/tree';
import { formatNumber } from './numbers';
import type { Translator } from './translator';

/** "13 of 16 issues"; says so when nothing is attached or nothing is in scope. */
export function workSentence(work: WorkView, t: Translator): string {
  if (work.epics === 0) return t('row.work.none');
  if (work.scope === 0) return t('row.work.empty');
  const values = { delivered: formatNumber(work.delivered, t.locale), scope: work.scope };
  return work.unit === 'issues' ? t('row.work.issues', values) : t('row.work.points', values);
}

/** "3 added, 1 removed since the start"; null when the scope stayed what it was. */
export function workChangeSentence(work: WorkView, t: Translator): string | null {
  const { added, removed } = work;
  if (added > 0 && removed > 0) return t('row.work.addedAndRemoved', { added, removed });
  if (added > 0) return t('row.work.added', { added });
  if (removed > 0) return t('row.work.removed', { removed });
  return null;
}
