/** Endings that a search for a word does not care about; a light stand-in for Jira's English stemming. */
const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'ies', 'ied', 'ers', 'er', 'ed', 'es', 's', 'e', 'y'];

function stem(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= 3);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

type WordTest = (words: readonly string[], stems: readonly string[]) => boolean;

function phraseTest(phrase: string): WordTest {
  const wanted = wordsOf(phrase).map(stem);
  return (_, stems) => stems.some((__, at) => wanted.every((word, offset) => stems[at + offset] === word));
}

function wildcardTest(pattern: string): WordTest {
  const source = pattern
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_*?]/gu, '')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 'u');
  return (words) => words.some((word) => expression.test(word));
}

/** Compiles a text query: all its words must occur, phrases in quotes as they stand, `*` and `?` as wildcards. */
function compile(query: string): WordTest {
  const tests: WordTest[] = [];
  const rest = query.replace(/"([^"]*)"/g, (_, phrase: string) => {
    tests.push(phraseTest(phrase));
    return ' ';
  });
  for (const part of rest.split(/\s+/).filter((one) => one !== '')) {
    if (/[*?]/.test(part)) tests.push(wildcardTest(part));
    else for (const word of wordsOf(part)) tests.push((_, stems) => stems.includes(stem(word)));
  }
  if (tests.length === 0) return () => false;
  return (words, stems) => tests.every((test) => test(words, stems));
}

const compiled = new Map<string, WordTest>();

/** Whether a text answers a text query, by words and not by parts of words. */
export function textMatches(text: string, query: string): boolean {
  let test = compiled.get(query);
  if (!test) {
    if (compiled.size > 200) compiled.clear();
    test = compile(query);
    compiled.set(query, test);
  }
  const words = wordsOf(text);
  return test(words, words.map(stem));
}
