import { classifyReading } from '../outcome/classify';
import type { Phrase } from '../reading/phrase';
import { readText, type TextReading } from '../reading/readText';
import { gistOf, similarity } from '../set/similarity';
import type { CoachLanguage, Remark, RemarkValues } from '../types';

/** An indicator of the site that a suggestion may use; `value` is its latest, if it has one. */
export interface KnownIndicator {
  readonly name: string;
  readonly unit?: string;
  readonly value?: number;
}

const MOST = 3;

const suggestion = (key: string, values: RemarkValues, confidence: number): Remark => ({
  check: 'rewrite',
  severity: 'note',
  messageKey: `rewrite.${key}`,
  values,
  spans: [],
  confidence,
});

/** The work's object in the text's own words, without numbers and articles before it. */
function objectText(reading: TextReading): string {
  const { sentence, main, text } = reading;
  const phrase: Phrase | undefined = reading.complement?.noun === 'none' ? undefined : reading.complement;
  const found = phrase ?? (sentence?.frame === 'act' ? sentence.object : sentence?.subject);
  if (found === undefined || found.noun === 'none') return '';
  const words = main.slice(found.start, found.end);
  const first = words.find(
    (unit) =>
      unit.kind === 'word' && !unit.roles.has('articles') && !unit.roles.has('numbers') && !unit.roles.has('of'),
  );
  const last = words.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end).trim();
}

/** Indicators whose words the text shares come first; equal ones stay in the order given. */
function related(reading: TextReading, indicators: readonly KnownIndicator[]): readonly KnownIndicator[] {
  const gist = gistOf(reading.text);
  return indicators
    .map((indicator) => ({ indicator, share: similarity(gist, gistOf(indicator.name)).share }))
    .sort((a, b) => b.share - a.share)
    .map(({ indicator }) => indicator);
}

function withIndicator({ name, unit, value }: KnownIndicator): Remark {
  const known = value === undefined ? 'unknown' : 'known';
  return suggestion('indicator', { indicator: name, unit: unit ?? '', known, from: value ?? '' }, 0.7);
}

/** What the people served would do differently, by the kind of work. */
function byWork(reading: TextReading, about: string): readonly Remark[] {
  const { sentence } = reading;
  const noun = sentence?.object?.noun ?? sentence?.subject?.noun;
  const values = { about };
  if (about === '') return [suggestion('whoDoesWhat', values, 0.4)];
  if (noun === 'people') return [suggestion('peopleApply', values, 0.6), suggestion('peopleResult', values, 0.5)];
  if (noun === 'event') return [suggestion('eventEffect', values, 0.6), suggestion('eventShare', values, 0.5)];
  return [suggestion('thingUsed', values, 0.6), suggestion('thingSaves', values, 0.5)];
}

/**
 * Three ways to turn work into a result, for a text that describes work (none for the others). They use the text's
 * own object and the site's indicators; a number is given only where an indicator has it, all others are left open.
 */
export function suggestRewrites(
  text: string,
  indicators: readonly KnownIndicator[] = [],
  language?: CoachLanguage,
): readonly Remark[] {
  const reading = readText(text, language);
  if (classifyReading(reading, 'keyResult').verdict !== 'activity') return [];
  const about = objectText(reading);
  const known = related(reading, indicators).slice(0, 2).map(withIndicator);
  const own = byWork(reading, about);
  return [...known.slice(0, 1), ...own, ...known.slice(1), suggestion('whoDoesWhat', { about }, 0.4)]
    .filter(
      (remark, at, all) =>
        all.findIndex(
          (other) => other.messageKey === remark.messageKey && other.values['indicator'] === remark.values['indicator'],
        ) === at,
    )
    .slice(0, MOST);
}
