import fc from 'fast-check';
import { segments } from '../../static/okr-page/coach/segments';

const spansIn = (text: string) =>
  fc.array(
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  );

it('marks words, also where remarks overlap', () => {
  const found = segments(
    'Publish 10 posts',
    [
      { start: 0, end: 7 },
      { start: 5, end: 10 },
    ],
    [{ start: 11, end: 16 }],
  );
  expect(found.map(({ text, marked, active }) => [text, marked, active])).toEqual([
    ['Publi', true, false],
    ['sh', true, false],
    [' 10', true, false],
    [' ', false, false],
    ['posts', true, true],
  ]);
});

it('loses no character of a text, whatever the remarks', () => {
  const cases = fc
    .string({ unit: 'grapheme' })
    .chain((text) => fc.tuple(fc.constant(text), spansIn(text), spansIn(text)));
  fc.assert(
    fc.property(cases, ([text, spans, active]) => {
      expect(
        segments(text, spans, active)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
