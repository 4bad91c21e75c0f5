import type { CoachingView, School, TextView } from '../../../src/contract/coach';
import type { CoachLanguage, MeasureFields, Remark, TextKind } from '../../../src/domain/coach';
import { dismissalKey } from '../../../src/domain/coach/set/setRemark';
import type { Coach } from './loadCoach';
import { together, type Among } from './together';

/** What is being written, as far as the coach reads it. */
export type Written = {
  kind: TextKind;
  text: string;
  /** Null while it is not saved yet. */
  id: string | null;
  /** Of a key result. */
  fields?: MeasureFields;
  /** What the person expects the value to be at the end of the cycle if nothing changes. */
  expected?: number | null;
};

/** A remark, with what it names besides the text. */
export type Advised = Remark & {
  /** Under which key it is set aside. */
  dismissal: string;
  /** The objective or key result that it is about too. */
  other?: TextView;
};

/** What the coach says about one text, and about the text among others. */
export type Advice = {
  text: string;
  language: CoachLanguage | 'unknown';
  remarks: Advised[];
  together: Advised[];
  /** Texts of the site that it was not compared with. */
  notCompared: number;
  rewrites: Advised[];
};

/** How an organisation and a team want to hear it, and in which language a text is expected. */
export type Manner = Among & { coaching: CoachingView; school: School; locale: string };

const DAY_MS = 86_400_000;
const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** Everything the coach has to say about a text, set aside or not; nothing while it is plainly unfinished. */
export function advise(coach: Coach, written: Written, manner: Manner): Advice {
  const { coaching, school, locale } = manner;
  const { kind, text, fields } = written;
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  const { glossary } = coaching.settings;
  const { answer, remarks, unfinished } = coach.reviewText({
    ...{ text, kind, language, glossary, school },
    ...(fields !== undefined && { fields }),
  });
  const advice: Advice = {
    ...{ text, language: answer.language, notCompared: coaching.surroundings.othersLeftOut },
    ...{ remarks: [], together: [], rewrites: [] },
  };
  if (unfinished || school === 'off' || text.trim() === '') return advice;
  const named = (remark: Remark): Advised => ({ ...remark, dismissal: dismissalKey(remark) });
  return {
    ...advice,
    remarks: [...remarks, ...ambition(coach, written, coaching)].map(named),
    together: together(coach, written, manner, language),
    rewrites: kind === 'keyResult' ? rewrites(coach, text, coaching, language).map(named) : [],
  };
}

/** Suggestions that use the site's own measures, each with the key result that it comes from. */
function rewrites(coach: Coach, text: string, { surroundings }: CoachingView, language: CoachLanguage) {
  const { indicators } = surroundings;
  const known = indicators.map(({ key, name, unit, value }) => ({ key, name, unit, ...(value !== null && { value }) }));
  return coach.suggestRewrites(text, known, language).map((remark) => {
    const origin = indicators.find(({ key }) => key === remark.values['key']);
    return origin === undefined ? remark : { ...remark, other: { ...origin, title: origin.name } };
  });
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
