import * as fc from 'fast-check';
import { glossaryProblems, tidyGlossary } from '../../src/domain/glossary';

it.each([
  ['words that differ in case alone are one, as first written', ['NPS', 'nps', 'Nps'], ['NPS']],
  ['so are words that differ in blanks alone', ['cash flow', ' cash  flow '], ['cash flow']],
  ['so are accents written in one sign or two', ['Équipe', 'E\u0301quipe'], ['Équipe']],
  ['empty words are left out', ['', '  ', 'NPS'], ['NPS']],
  ['markup is text', ['<b>NPS</b>'], ['<b>NPS</b>']],
])('in a glossary %s', (_rule, words, tidy) => {
  expect(tidyGlossary(words)).toEqual(tidy);
});

it('is tidy after it was tidied', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (words) => {
      const once = tidyGlossary(words);
      expect(tidyGlossary(once)).toEqual(once);
    }),
  );
});

const words = (count: number, length = 6) => Array.from({ length: count }, (_, at) => String(at).padStart(length, 'T'));

it.each([
  ['a thousand words', words(1000), []],
  ['a word more', words(1001), [{ field: 'glossary', messageKey: 'glossaryTooLong' }]],
  ['a word of sixty characters', ['NPS', ...words(1, 60)], []],
  ['a longer word', ['NPS', ...words(1, 61)], [{ field: 'glossary.1', messageKey: 'termTooLong' }]],
])('of %s is told what is wrong with it', (_what, glossary, problems) => {
  expect(glossaryProblems(glossary)).toEqual(problems.map((one) => expect.objectContaining(one) as unknown));
});
