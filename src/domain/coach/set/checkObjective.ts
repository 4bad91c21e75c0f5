import { classifyReading } from '../outcome/classify';
import { styleOf } from '../languages/style';
import { readText, type TextReading } from '../reading/readText';
import type { CoachLanguage } from '../types';
import { similarity } from './alike';
import { gistOf, type Gist } from './gist';
import { setRemark, type SetRemark } from './setRemark';

/** An objective with its key results, as a team drafts it. */
export interface DraftObjective {
  readonly title: string;
  readonly parentTitle?: string;
  /** A title that was read before need not be read again. */
  readonly keyResults: readonly { readonly title: string; readonly reading?: TextReading }[];
}

/** Limits from the literature (docs/coach.md). */
export interface SetLimits {
  readonly objectives: number;
  readonly keyResults: number;
  readonly fewestKeyResults: number;
}

export const defaultLimits: SetLimits = { objectives: 3, keyResults: 5, fewestKeyResults: 2 };
const COPY_FROM = 0.7;

type List = 'lagging' | 'guardrail';
type Words = Readonly<Record<List, ReadonlySet<string>>>;
const styles = new Map<CoachLanguage, Words>();

/** The style's lists are written as text; they are made sets of once. */
function wordsOf(language: CoachLanguage): Words {
  const words = styles.get(language) ?? styleOf(language);
  styles.set(language, words);
  return words;
}

function saysOneOf({ language, units, grammar }: TextReading, list: List): boolean {
  if (language === 'unknown') return false;
  const words = wordsOf(language)[list];
  return units.some(({ key }) => words.has(key) || words.has(grammar?.singular(key) ?? ''));
}

const guards = (reading: TextReading): boolean =>
  reading.sentence?.verbClass === 'hold' || saysOneOf(reading, 'guardrail');

/** A title that is to be compared, with its gist. */
export interface GistedTitle {
  readonly title: string;
  readonly gist: Gist;
}

/** Checks whether an objective says more than what it hangs from. */
export function checkCopy({ title, gist }: GistedTitle, parent: GistedTitle): readonly SetRemark[] {
  const { share, words } = similarity(gist, parent.gist);
  if (share < COPY_FROM) return [];
  return [setRemark('copyOfParent', [title, parent.title], { parent: parent.title, words: words.join(', ') })];
}

/** Checks one objective and its key results. */
export function checkObjective(
  objective: DraftObjective,
  { keyResults: most, fewestKeyResults: fewest }: SetLimits = defaultLimits,
  language?: CoachLanguage,
): readonly SetRemark[] {
  const { title, parentTitle, keyResults } = objective;
  const gisted = (text: string): GistedTitle => ({ title: text, gist: gistOf(text, language) });
  const found = parentTitle === undefined ? [] : [...checkCopy(gisted(title), gisted(parentTitle))];
  const count = keyResults.length;
  const texts = [title, ...keyResults.map((keyResult) => keyResult.title)];
  if (count > most) found.push(setRemark('tooManyKeyResults', texts, { count, limit: most }));
  if (count < fewest) found.push(setRemark('tooFewKeyResults', texts, { count, limit: fewest }));
  if (count < 2) return found;
  const readings = keyResults.map((keyResult) => keyResult.reading ?? readText(keyResult.title, language));
  if (readings.every((reading) => classifyReading(reading, 'keyResult').verdict === 'activity'))
    found.push(setRemark('allActivity', texts, { count }));
  else if (readings.every((reading) => saysOneOf(reading, 'lagging')))
    found.push(setRemark('allLagging', texts, { count }));
  if (!readings.some(guards)) found.push(setRemark('noGuardrail', texts, {}, 'note', 0.6));
  found.push(setRemark('sufficient', texts, { objective: title, count }, 'ask', 0.5));
  return found;
}

/** Checks how many objectives a team pursues in a cycle. */
export function checkTeam(
  team: string,
  count: number,
  { objectives: limit }: SetLimits = defaultLimits,
): readonly SetRemark[] {
  return count > limit ? [setRemark('tooManyObjectives', [team, String(count)], { team, count, limit })] : [];
}
