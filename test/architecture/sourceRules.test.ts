import { readSources } from './sources';

/** The longest a file may be, in lines. */
const LONGEST = 250;
/** The most lines that half of the files may have. */
const MEDIAN = 60;

const lineCount = (text: string) => text.replace(/\n$/, '').split('\n').length;

/** What makes a function's answer depend on more than its arguments. */
const IMPURE = [
  /\bDate\.now\(/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\(/,
  /\bperformance\.now\(/,
  /\bcrypto\./,
  /\basync\b/,
  /\bawait\b/,
  /\bfetch\(/,
];
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
const impurities = (text: string) => IMPURE.filter((pattern) => pattern.test(withoutComments(text))).map(String);

describe('sources', () => {
  it(`have at most ${LONGEST} lines a file`, () => {
    const long = readSources(['src', 'static', 'local', 'scripts', 'test'])
      .filter(({ text }) => lineCount(text) > LONGEST)
      .map(({ path, text }) => `${path}: ${lineCount(text)} lines`);
    expect(long).toEqual([]);
  });

  it(`have a median of at most ${MEDIAN} lines in src`, () => {
    const lengths = readSources(['src'])
      .map(({ text }) => lineCount(text))
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(MEDIAN);
  });

  it('keep clock, chance and waiting out of the domain', () => {
    const impure = readSources(['src/domain']).flatMap(({ path, text }) =>
      impurities(text).map((found) => `${path}: ${found}`),
    );
    expect(impure).toEqual([]);
  });

  it.each([
    ['const now = Date.now();', 1],
    ['const now = new Date();', 1],
    ['const x = Math.random();', 1],
    ['export async function load() {}', 1],
    ['const day = new Date(instant);', 0],
    ['// Date.now() is passed in', 0],
    ['/** never Math.random() */', 0],
  ])('judge the purity of %j rightly', (text, found) => {
    expect(impurities(text)).toHaveLength(found);
  });

  it('replace no module of our own in tests', () => {
    const call = new RegExp(['jest', 'mock\\('].join('\\.'));
    const found = readSources(['test'])
      .filter(({ text }) => call.test(text))
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });
});
