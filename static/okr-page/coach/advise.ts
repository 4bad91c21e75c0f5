import type { CoachingView, School } from '../../../src/contract/coach';
import type { MeasureFields, Remark, TextKind } from '../../../src/domain/coach';
import type { Coach } from './loadCoach';

/** What is being written, as far as the coach reads it. */
export type Written = {
  kind: TextKind;
  text: string;
  /** Of a key result. */
  fields?: MeasureFields;
  /** What the person expects the value to be at the end of the cycle if nothing changes. */
  expected?: number | null;
};

/** What the coach says about one text. */
export type Advice = { text: string; remarks: Remark[]; rewrites: Remark[] };

/** How an organisation and a team want to hear it, and in which language a text is expected. */
export type Manner = { coaching: CoachingView; school: School; locale: string };

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** Everything the coach has to say about a text, set aside or not; nothing while it is plainly unfinished. */
export function advise(coach: Coach, written: Written, { coaching, school, locale }: Manner): Advice {
  const { kind, text, fields } = written;
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  const { glossary } = coaching.settings;
  const { remarks, unfinished } = coach.reviewText({
    ...{ text, kind, language, glossary, school },
    ...(fields !== undefined && { fields }),
  });
  if (unfinished || school === 'off' || text.trim() === '') return { text, remarks: [], rewrites: [] };
  return {
    text,
    remarks: [...remarks, ...ambition(coach, written, coaching)],
    rewrites: kind === 'keyResult' ? [...coach.suggestRewrites(text, [], language)] : [],
  };
}

/** Needs both ends of a metric, and the day by which it should be reached. */
function ambition(coach: Coach, { fields, expected }: Written, { values, endsOn }: CoachingView): Remark[] {
  const { measure, baseline, target } = fields ?? {};
  if (measure !== 'metric' || baseline === undefined || target === undefined || baseline === target) return [];
  if (endsOn === null) return [];
  const history = values.map(({ day, value }) => ({ day: dayNumber(day), value }));
  const natural = typeof expected === 'number' ? { naturalMove: expected - baseline } : {};
  return [coach.checkAmbition({ history, target, baseline, endDay: dayNumber(endsOn), ...natural }).remark];
}
