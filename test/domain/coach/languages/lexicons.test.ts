import { deeds as enDeeds, nouns as enNouns } from '../../../../src/domain/coach/languages/en/nouns';
import { verbs as enVerbs } from '../../../../src/domain/coach/languages/en/verbs';
import { deeds as frDeeds, nouns as frNouns } from '../../../../src/domain/coach/languages/fr/nouns';
import { verbs as frVerbs } from '../../../../src/domain/coach/languages/fr/verbs';
import { sharedNouns } from '../../../../src/domain/coach/languages/sharedNouns';
import { entryKey } from '../../../../src/domain/coach/text/fold';

const words = (lists: Readonly<Record<string, string>>): readonly string[] =>
  Object.values(lists).flatMap((list) =>
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map(entryKey),
  );
const repeated = (all: readonly string[]): readonly string[] => all.filter((word, at) => all.indexOf(word) !== at);

it.each([
  ['English verbs', words(enVerbs)],
  ['French verbs', words(frVerbs)],
  ['English nouns and actions', [...words(enNouns), ...words(enDeeds)]],
  ['French nouns and actions', [...words(frNouns), ...words(frDeeds)]],
  ['shared nouns', words(sharedNouns)],
])('gives each word one class: %s', (_name, all) => expect(repeated(all)).toEqual([]));

it.each([
  ['English', enNouns],
  ['French', frNouns],
])('does not repeat a shared noun in the same class: %s', (_name, nouns) => {
  const shared = Object.entries(sharedNouns).flatMap(([name, list]) =>
    words({ [name]: list }).map((word) => `${name} ${word}`),
  );
  const own = new Set(
    Object.entries(nouns).flatMap(([name, list]) => words({ [name]: list }).map((word) => `${name} ${word}`)),
  );
  expect(shared.filter((entry) => own.has(entry))).toEqual([]);
});
