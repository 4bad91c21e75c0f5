import { GLOSSARY_MAX, TERM_MAX } from '../contract/limits';
import { problem, type Problem } from './problems';

/** Words that everybody in the organisation knows, without blanks around them and each once, however it is spelt. */
export function tidyGlossary(words: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const word of words) {
    const term = word.normalize('NFC').trim().replace(/\s+/g, ' ');
    const key = term.toLowerCase();
    if (term !== '' && !known.has(key)) known.set(key, term);
  }
  return [...known.values()];
}

/** A glossary has at most GLOSSARY_MAX terms, each of at most TERM_MAX characters; a wrong term is named by its place. */
export function glossaryProblems(glossary: readonly string[]): Problem[] {
  if (glossary.length > GLOSSARY_MAX) {
    return [problem('glossary', 'glossaryTooLong', { most: GLOSSARY_MAX, length: glossary.length })];
  }
  return glossary.flatMap((term, place) =>
    term.length <= TERM_MAX
      ? []
      : [problem(`glossary.${place}`, 'termTooLong', { most: TERM_MAX, term: `${term.slice(0, TERM_MAX)}…` })],
  );
}
