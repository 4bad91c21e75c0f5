import fc from 'fast-check';
import { formatNumber, formatPercent, honestPercent } from '../../src/wording';
import { visibleSpaces } from './translators';

describe('numbers', () => {
  it.each([
    [0, '0', '0'],
    [-0, '0', '0'],
    [0.1 + 0.2, '0.3', '0,3'],
    [8.456, '8.46', '8,46'],
    [123.456, '123.5', '123,5'],
    [1_234.56, '1,235', '1_235'],
    [-5, '-5', '-5'],
  ])('are as exact as a person would say them: %d', (value, english, french) => {
    expect(formatNumber(value, 'en-GB')).toBe(english);
    expect(visibleSpaces(formatNumber(value, 'fr-FR'))).toBe(french);
  });
});

describe('percentages', () => {
  it.each([
    [0, 0],
    [0.001, 1],
    [0.314, 31],
    [0.996, 99],
    [1, 100],
    [1.18, 118],
    [-0.004, 0],
  ])('of %d are %d', (fraction, percent) => {
    expect(honestPercent(fraction)).toBe(percent);
  });

  it('say 100 only when it is reached, and 0 only while nothing moved', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (fraction) => {
        const percent = honestPercent(fraction);
        expect(percent === 100).toBe(fraction === 1);
        expect(percent === 0).toBe(fraction === 0);
      }),
    );
  });

  it('stand before a narrow space in French', () => {
    expect(formatPercent(0.31, 'fr-FR')).toBe('31\u202f%');
    expect(formatPercent(0.31, 'en-GB')).toBe('31%');
  });
});
