import english from '../../../locales/en-US.json';
import { readSources } from '../../architecture/sources';

function leaves(node: object, prefix: string): string[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? leaves(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

const { outcome, measurable, ambition, clear, set, rewrite } = english.coach;
const sources = readSources(['src/domain/coach'], /\.ts$/).map(({ text }) => text);
const sentences = leaves({ outcome, measurable, ambition, clear, set, rewrite }, '');

// The general search takes `set.${key}` for a use of everything under `set`: here the last word must be there as well.
it.each(sentences)('names the word that ends %s', (key) => {
  const last = key.split('.').at(-1) ?? '';
  expect(sources.some((text) => new RegExp(`['.\`]${last}['\`]`).test(text))).toBe(true);
});
