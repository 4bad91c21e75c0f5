import { toCsv } from '../../static/shared/csv/csv';

const cells = (row: (string | number | null)[]) => toCsv([row]).replace('\ufeff', '').replace(/\r\n$/, '');

describe('an exported cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+41 44', "'+41 44"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ])('is never run as a formula: %s', (value, expected) => {
    expect(cells([value])).toBe(expected);
  });

  it.each([
    [-2.5, '-2.5'],
    [null, ''],
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['plain = text', 'plain = text'],
  ])('keeps what it says: %j', (value, expected) => {
    expect(cells([value])).toBe(expected);
  });
});

it('follows the spreadsheets of countries with a decimal comma', () => {
  expect(toCsv([['a;b', 0.35, 'c,d']], 'fr-FR')).toBe('\ufeff"a;b";0,35;"c,d"\r\n');
});

it('is read as UTF-8 by spreadsheets, line by line', () => {
  expect(toCsv([['é'], ['b', 2]])).toBe('\ufeffé\r\nb,2\r\n');
});
