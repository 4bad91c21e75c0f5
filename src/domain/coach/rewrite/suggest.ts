import { classifyReading } from '../outcome/classify';
import type { Phrase } from '../reading/phrase';
import { readText, type TextReading } from '../reading/readText';
import { remarksOf } from '../remark';
import { similarity } from '../set/alike';
import { gistOf, gistOfReading } from '../set/gist';
import type { CoachLanguage, Remark, RemarkValues } from '../types';

/** A measure of the site that a suggestion may use; `value` is its latest, if it has one. */
export interface KnownIndicator {
  readonly name: string;
  /** Key of the key result that it comes from. */
  readonly key?: string;
  readonly unit?: string;
  readonly value?: number;
}

const MOST = 3;

const remark = remarksOf('rewrite', (key) => `rewrite.${key}`, 0.5);
const suggestion = (key: string, values: RemarkValues, confidence: number): Remark =>
  remark(key, 'note', [], values, confidence);

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

/** The least part of the text's words that a measure shares with it to have to do with the same thing. */
const RELATED_FROM = 0.4;

/** Measures that really share words with the text, the nearest first; equal ones stay in the order given. */
function related(reading: TextReading, indicators: readonly KnownIndicator[]): readonly KnownIndicator[] {
  const gist = gistOfReading(reading);
  const all = similarity(gist, gist).weight;
  return indicators
    .map((indicator) => ({ indicator, ...similarity(gist, gistOf(indicator.name)) }))
    .filter(({ weight }) => weight >= 1 && weight >= all * RELATED_FROM)
    .sort((a, b) => b.share - a.share)
    .map(({ indicator }) => indicator);
}

function withIndicator({ name, key, unit, value }: KnownIndicator): Remark {
  const known = value === undefined ? 'unknown' : 'known';
  return suggestion(
    'indicator',
    {
      indicator: name,
      key: key ?? '',
      unit: unit === undefined || unit === '' ? '' : ` ${unit}`,
      known,
      from: value ?? '',
    },
    0.7,
  );
}

/** What the people served would do differently, by the kind of work. */
function byWork(reading: TextReading, about: string): readonly Remark[] {
  const { sentence } = reading;
  const noun = sentence?.object?.noun ?? sentence?.subject?.noun;
  const values = { about };
  if (about === '') return [];
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
  const [first = [], second = []] = known.map((remark) => [remark]);
  return [...first, ...own, ...second, suggestion('whoDoesWhat', { about }, 0.4)].slice(0, MOST);
}
