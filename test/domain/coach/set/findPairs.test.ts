import fc from 'fast-check';
import { likeness } from '../../../../src/domain/coach/set/alike';
import { findPairs, type ComparedText } from '../../../../src/domain/coach/set/findPairs';
import { gistOf } from '../../../../src/domain/coach/set/gist';
import * as english from '../texts/english';
import * as french from '../texts/french';

const texts = [...english.activities, ...english.outcomes, ...french.activities, ...french.outcomes];
const read = (title: string, id: string) => ({ id, title, gist: gistOf(title) });
const all = texts.map((title, at) => read(title, `t${String(at).padStart(4, '0')}`));
const never = () => false;
const named = (list: readonly ComparedText[], together: (a: ComparedText, b: ComparedText) => boolean = never) =>
  findPairs(list, together).pairs.map(({ first, second, found }) => `${first.id} ${second.id} ${found.kind}`);

it('finds what comparing each with each finds', () => {
  const sample = all.map((text, at) => ({ ...text, id: `${text.id}-${at % 7}` }));
  const naive = sample.flatMap((a, at) => sample.slice(at + 1).filter((b) => likeness(a.gist, b.gist) !== undefined));
  const { pairs, leftOut, notCompared } = findPairs(sample, never);
  expect(pairs.length + leftOut).toBe(naive.length);
  expect(naive.length).toBeGreaterThan(0);
  expect(notCompared).toBe(0);
});

it('finds the same pairs in whatever order the texts come', () => {
  const expected = named(all);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(named(shuffled)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

it('asks about no pair that belongs together', () => {
  const two = [read('Halve the calls of patients', 'a'), read('Patients: half the calls', 'b')];
  expect(named(two)).toHaveLength(1);
  expect(named(two, () => true)).toEqual([]);
});

it('names one text a few times at most, and counts the others', () => {
  const copies = Array.from({ length: 50 }, (_, at) => read('Young parents love our shops', `c${at}`));
  const { pairs, leftOut } = findPairs(copies, never);
  expect(pairs.length).toBeLessThanOrEqual(75);
  expect(pairs.length + leftOut).toBe((50 * 49) / 2);
});

it('tells how many pairs it did not look at', () => {
  const copies = Array.from({ length: 1_000 }, (_, at) => read('Young parents love our shops', `c${at}`));
  const { pairs, leftOut, notCompared } = findPairs(copies, never);
  expect(pairs.length).toBeGreaterThan(0);
  expect(leftOut).toBeGreaterThan(0);
  expect(notCompared).toBeGreaterThan(0);
});
