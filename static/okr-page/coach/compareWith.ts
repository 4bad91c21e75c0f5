import type { CoachLanguage, Gist, Likeness } from '../../../src/domain/coach';
import { likeness } from '../../../src/domain/coach/set/alike';
import { fold } from '../../../src/domain/coach/text/fold';
import type { Coach } from './loadCoach';

/** Four letters of each longer word, by which a text that may be alike is found before it is read as a whole. */
const beginnings = (text: string): readonly string[] => fold(text).match(/(?<!\p{L})\p{L}{4}/gu) ?? [];

type Found<Other> = { other: Other; found: Likeness };

/**
 * Compares a text with many others as it is typed: of these, only those that share the beginning of a word are read,
 * and each of them once. The answer begins with the most alike.
 */
export function compareWith<Other extends { title: string }>(
  { gistOf }: Pick<Coach, 'gistOf'>,
  others: readonly Other[],
): (text: string, language?: CoachLanguage) => Found<Other>[] {
  const byBeginning = new Map<string, Set<Other>>();
  for (const other of others) {
    for (const beginning of beginnings(other.title))
      byBeginning.set(beginning, (byBeginning.get(beginning) ?? new Set()).add(other));
  }
  const gists = new Map<string, Gist>();
  const gistOnce = (title: string, language?: CoachLanguage): Gist => {
    const gist = gists.get(title) ?? gistOf(title, language);
    gists.set(title, gist);
    return gist;
  };
  return (text, language) => {
    const gist = gistOf(text, language);
    const candidates = new Set(beginnings(text).flatMap((beginning) => [...(byBeginning.get(beginning) ?? [])]));
    return [...candidates]
      .flatMap((other) => {
        const found = likeness(gist, gistOnce(other.title, language));
        return found === undefined ? [] : [{ other, found }];
      })
      .sort((a, b) => b.found.share - a.found.share);
  };
}
