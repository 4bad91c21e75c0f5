import * as fc from 'fast-check';
import { classify, reviewText, suggestRewrites } from '../../../../src/domain/coach';
import * as english from '../texts/english';
import * as french from '../texts/french';

const texts = [
  ...[...english.activities, ...english.outcomes].map((text) => ({ text, language: 'en' as const })),
  ...[...french.activities, ...french.outcomes].map((text) => ({ text, language: 'fr' as const })),
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...texts.map(({ text }) => `<p>${text}</p>`)),
);

it('never throws, and keeps its spans inside the text, whatever the text is', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('objective' as const, 'keyResult' as const), (text, kind) => {
      const { remarks, answer } = reviewText({ text, kind });
      for (const { spans, confidence } of [answer, ...remarks, ...suggestRewrites(text)]) {
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }
    }),
  );
});

it('answers the same text the same way', () => {
  fc.assert(fc.property(anyText, (text) => expect(classify(text, 'keyResult')).toEqual(classify(text, 'keyResult'))));
});

it('reads ten thousand characters and code without complaint', () => {
  expect(() => classify('Réduire '.repeat(1250), 'keyResult')).not.toThrow();
  expect(() => classify('for (let i = 0; i < n; i++) { a[i] = () => `${b}`; }', 'keyResult')).not.toThrow();
});

const same = (change: (text: string) => string): readonly string[] =>
  texts
    .filter(
      ({ text, language }) =>
        classify(text, 'keyResult', language).verdict !== classify(change(text), 'keyResult', language).verdict,
    )
    .map(({ text }) => text);

it.each<[string, (text: string) => string]>([
  ['typewriter apostrophes', (text) => text.replaceAll('’', "'")],
  ['plain spaces', (text) => text.replace(/[\u00a0\u202f]/g, ' ')],
  ['narrow spaces before signs', (text) => text.replace(/ ([%:?!])/g, '\u202f$1')],
  ['a full stop at the end', (text) => `${text}.`],
  ['quotes around it', (text) => `“${text}”`],
  ['a bullet before it', (text) => `• ${text}`],
  ['an emoji before it', (text) => `🎯 ${text}`],
  ['decomposed accents', (text) => text.normalize('NFD')],
])('does not change its mind for %s', (_name, change) => expect(same(change)).toEqual([]));

it('agrees on nearly all texts written in capitals, where accents and names are lost', () => {
  expect(same((text) => text.toUpperCase()).length).toBeLessThanOrEqual(texts.length * 0.03);
});
