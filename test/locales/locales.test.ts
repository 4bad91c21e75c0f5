import { IntlMessageFormat } from 'intl-messageformat';
import english from '../../locales/en-US.json';
import french from '../../locales/fr-FR.json';
import { usedKeys } from './usedKeys';

function flatten(node: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? [...flatten(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, String(value)] as const],
    ),
  );
}

type Part = { type: number; value?: unknown; options?: Record<string, { value: readonly Part[] }> };
/** The parser's marks for plain text and for the number of a plural. */
const WITHOUT_NAME = [0, 7];

/** The names in a sentence that values are put in for, also those inside of plurals and choices. */
function namesIn(parts: readonly Part[]): string[] {
  return parts.flatMap(({ type, value, options }) => [
    ...(WITHOUT_NAME.includes(type) ? [] : [String(value)]),
    ...Object.values(options ?? {}).flatMap((option) => namesIn(option.value)),
  ]);
}

const placeholders = (sentence: string) =>
  [...new Set(namesIn(new IntlMessageFormat(sentence, 'en', undefined, { ignoreTag: true }).getAst()))].sort();

const en = flatten(english);
const fr = flatten(french);

describe('the sentences that users see', () => {
  it('exist in both languages', () => {
    expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it('take the same values in both languages', () => {
    const different = [...en]
      .filter(([key, sentence]) => placeholders(sentence).join() !== placeholders(fr.get(key) ?? '').join())
      .map(([key]) => key);
    expect(different).toEqual([]);
  });

  it('are all used', () => {
    const isUsed = usedKeys();
    expect([...en.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('keep French spaces before double punctuation from breaking', () => {
    const breakable = [...fr].filter(([, sentence]) => / [;:!?»%]|« /.test(sentence)).map(([key]) => key);
    expect(breakable).toEqual([]);
  });
});

describe('the search for used keys', () => {
  it('raises an alarm for a key that no source names', () => {
    expect(usedKeys()('nobody.says.this')).toBe(false);
  });
});
