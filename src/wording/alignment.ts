import type { AlignmentTrendPoint, ProjectAlignmentView } from '../contract/alignment';
import type { CalendarDate } from '../contract/vocabulary';
import { shortDay } from './dates';
import type { Translator } from './translator';

/** Why a project is where it is. `today` decides whether a date needs its year. */
export function alignmentReason(
  { reasonKey, reasonValues }: Pick<ProjectAlignmentView, 'reasonKey' | 'reasonValues'>,
  today: CalendarDate,
  t: Translator,
): string {
  const said = Object.fromEntries(
    Object.entries(reasonValues).map(([name, value]) => [
      name,
      isDay(value) ? shortDay(value, today, t.locale) : value,
    ]),
  );
  const unknown = Object.entries(reasonValues).some(([, value]) => value === null);
  const key = `alignment.reason.${reasonKey}`;
  return (unknown ? t.find(`${key}Unknown`, said) : undefined) ?? t.find(key, said) ?? '';
}

/** "9 of 42 active projects serve no key result; it was 14 in July." The past half is left out without a past. */
export function orphanSentence(
  now: { orphan: number; active: number },
  trend: readonly AlignmentTrendPoint[],
  today: CalendarDate,
  t: Translator,
): string {
  const [oldest] = [...trend].sort((a, b) => a.week.localeCompare(b.week));
  if (oldest === undefined || oldest.week.slice(0, 7) === today.slice(0, 7)) return t('alignment.sentence', now);
  const sameYear = oldest.week.slice(0, 4) === today.slice(0, 4);
  const month = new Intl.DateTimeFormat(t.locale, {
    month: 'long',
    timeZone: 'UTC',
    ...(!sameYear && { year: 'numeric' }),
  }).format(new Date(`${oldest.week}T00:00:00Z`));
  return t('alignment.sentenceWithPast', { ...now, before: oldest.orphan, month });
}

function isDay(value: unknown): value is CalendarDate {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
