import type { CoachLanguage } from '../types';
import { entryKey } from '../text/fold';
import { style as en } from './en/style';
import { style as fr } from './fr/style';

/** What counts as clear in a language. */
export interface Style {
  /** Most words of a text that is read at one go. */
  readonly longest: Readonly<{ objective: number; keyResult: number }>;
  /** Words that promise without saying what. */
  readonly vague: string;
  /** Measures that move late, when little can be done any more. */
  readonly lagging: string;
  /** Words that keep something from breaking ("without", "while keeping"). */
  readonly guardrail: string;
}

const styles: Readonly<Record<CoachLanguage, Style>> = { en, fr };

/** Style of a language, its lists as sets of keys. */
export function styleOf(
  language: CoachLanguage,
): Readonly<Record<'vague' | 'lagging' | 'guardrail', ReadonlySet<string>>> & Pick<Style, 'longest'> {
  const style = styles[language];
  const keys = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(entryKey));
  return {
    longest: style.longest,
    vague: keys(style.vague),
    lagging: keys(style.lagging),
    guardrail: keys(style.guardrail),
  };
}
