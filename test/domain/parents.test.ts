import fc from 'fast-check';
import type { ParentRef } from '../../src/domain/model/objective';
import { findLoops, wouldLoop } from '../../src/domain/parents';

const on = (id: string): ParentRef => ({ kind: 'objective', id });
const onKeyResult = (id: string): ParentRef => ({ kind: 'keyResult', id });
const objective = (number: number, parent: ParentRef | null = null) => ({ id: `o${number}`, number, parent });
const KEY_RESULTS = [
  { id: 'k1', objectiveId: 'o1' },
  { id: 'k3', objectiveId: 'o3' },
];
/** o3 under o2 under o1. */
const CHAIN = [objective(1), objective(2, on('o1')), objective(3, on('o2'))];

describe('a new parent', () => {
  it.each<[string, string, ParentRef | null, boolean]>([
    ['itself', 'o1', on('o1'), true],
    ['its own key result', 'o1', onKeyResult('k1'), true],
    ['its child', 'o1', on('o2'), true],
    ['its grandchild', 'o1', on('o3'), true],
    ['a key result of its grandchild', 'o1', onKeyResult('k3'), true],
    ['none', 'o1', null, false],
    ['its grandparent', 'o3', on('o1'), false],
    ['a key result of its grandparent', 'o3', onKeyResult('k1'), false],
    ['one that does not exist', 'o1', on('gone'), false],
  ])('%s, for %s: loops %s', (_, id, parent, expected) => {
    expect(wouldLoop(id, parent, CHAIN, KEY_RESULTS)).toBe(expected);
  });

  it('is judged without hanging above a loop that is already there', () => {
    const looped = [objective(1, on('o2')), objective(2, on('o1')), objective(3)];
    expect(wouldLoop('o3', on('o1'), looped, [])).toBe(false);
  });
});

describe('loops', () => {
  it('are found with the lowest number first, apart from what only hangs from them', () => {
    const objectives = [
      objective(7, on('o5')),
      objective(5, on('o6')),
      objective(6, on('o5')),
      objective(4, onKeyResult('k4')),
    ];
    expect(findLoops(objectives, [{ id: 'k4', objectiveId: 'o4' }])).toEqual([['o5', 'o6'], ['o4']]);
  });

  it('are none in a tree', () => {
    expect(findLoops(CHAIN, KEY_RESULTS)).toEqual([]);
  });

  it('never come from moves that were each checked', () => {
    const moves = fc.array(fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })));
    fc.assert(
      fc.property(moves, (list) => {
        let objectives = Array.from({ length: 8 }, (_, place) => objective(place + 1));
        for (const [child, parent] of list) {
          if (wouldLoop(`o${child}`, on(`o${parent}`), objectives, [])) continue;
          objectives = objectives.map((one) => (one.number === child ? objective(child, on(`o${parent}`)) : one));
        }
        expect(findLoops(objectives, [])).toEqual([]);
      }),
    );
  });

  it('are cut open, all of them, by cutting the first of each', () => {
    const parents = fc.array(fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(parents, (list) => {
        const objectives = list.map((parent, place) => objective(place + 1, parent === null ? null : on(`o${parent}`)));
        const cut = new Set(findLoops(objectives, []).map(([first]) => first));
        const opened = objectives.map((one) => (cut.has(one.id) ? { ...one, parent: null } : one));
        expect(findLoops(opened, [])).toEqual([]);
      }),
    );
  });
});
