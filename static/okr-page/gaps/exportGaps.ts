import type { CalendarDate } from '../../../src/contract/vocabulary';
import type { Translator } from '../../../src/wording';
import { download, toCsv } from '../../shared/csv/csv';
import { findPerson } from '../../shared/people/peopleStore';

export type GapKind = 'keyResults' | 'objectives' | 'epics';
type Gap = { key: string; title: string; ownerId?: string };

/** Saves one list of gaps as CSV; owners by their names where the viewer may know them. */
export function exportGaps(kind: GapKind, gaps: readonly Gap[], today: CalendarDate, t: Translator): void {
  const owned = kind !== 'epics';
  const head = [t('gaps.csv.key'), t('gaps.csv.title'), ...(owned ? [t('gaps.csv.owner')] : [])];
  const body = gaps.map(({ key, title, ownerId }) => [
    key,
    title,
    ...(owned ? [findPerson(ownerId ?? '')?.name ?? null] : []),
  ]);
  const file = t(`gaps.csv.file.${kind}`);
  download(`${file}-${today}.csv`, toCsv([head, ...body], t.locale));
}
