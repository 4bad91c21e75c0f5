import { fold } from '../../domain/coach/text/fold';

const words = (text: string): readonly string[] => fold(text).match(/\p{L}{4,}/gu) ?? [];

/** Sorts by how many longer words a title shares with what is written about; equal ones stay in the order given. */
export function nearestTexts<Text extends { title: string }>(texts: readonly Text[], about: readonly string[]): Text[] {
  const known = new Set(about.flatMap(words));
  return texts
    .map((text) => ({ text, shared: words(text.title).filter((word) => known.has(word)).length }))
    .sort((a, b) => b.shared - a.shared)
    .map(({ text }) => text);
}
