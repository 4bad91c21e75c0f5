import fc from 'fast-check';
import { readNumber, writeNumber } from '../../static/shared/forms/readNumber';

it.each([
  ['280', 280],
  ['8,5', 8.5],
  ['8.5', 8.5],
  ['1 234,5', 1234.5],
  ['1\u202f234,5', 1234.5],
  ['1’234.5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['1,234,567.5', 1234567.5],
  ['−3', -3],
  ['.5', 0.5],
])('reads what a person types: %s', (typed, value) => {
  expect(readNumber(typed)).toBe(value);
});

it.each([
  ['1,200', 'en-US', 1200],
  ['12,000,000', 'en-GB', 12_000_000],
  ['-1,200', 'en-US', -1200],
  ['1,200', 'fr-FR', 1.2],
  ['1,20', 'en-US', 1.2],
  ['8,5', 'fr-FR', 8.5],
  ['1.234,5', 'fr-FR', 1234.5],
  ['1,234.5', 'fr-FR', 1234.5],
])('reads a comma as the reader of the page does: %s in %s', (typed, language, value) => {
  expect(readNumber(typed, language)).toBe(value);
});

it.each(['', ' ', 'abc', '1e9', '0x10', 'Infinity', '1.2.3', '1,2,3', '12,5.3', '1.2,3', '--1', '12 apples'])(
  'takes "%s" for no number',
  (typed) => {
    expect(readNumber(typed)).toBeNull();
  },
);

it('never answers NaN or an infinite number', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const value = readNumber(typed);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }),
  );
});

it.each(['en-US', 'fr-FR'])('what is written in a field of a page in %s is read back as it was', (language) => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      const kept = Number(value.toFixed(9));
      expect(readNumber(writeNumber(kept, language), language)).toBeCloseTo(kept, 9);
    }),
  );
});

it('writes decimals as the reader of the page does', () => {
  expect([writeNumber(1234.5, 'en-US'), writeNumber(1234.5, 'fr-FR'), writeNumber(null)]).toEqual([
    '1234.5',
    '1234,5',
    '',
  ]);
});
