import fc from 'fast-check';
import { explainObjectiveHealth } from '../../src/domain/explainHealth';
import { explainRollUp } from '../../src/domain/explainObjective';
import { buildTree } from '../../src/domain/tree';
import { filterTree } from '../../src/domain/treeFilter';
import { rowId, type TreeInput } from '../../src/domain/treeRows';
import { aCycle, aKeyResult, anObjective, outline, treeInput } from './support/builders';

const on = (id: string) => ({ kind: 'objective' as const, id });
const restricted = { visibility: 'restricted' as const };

describe('restricted objectives', () => {
  const keyResults = [aKeyResult(1, 'o1', { value: 100 }), aKeyResult(2, 'o2', { value: 0, confidence: 1 })];

  it('count in the progress of their parent, which says how many there are', () => {
    const objectives = [anObjective(1), anObjective(2, { ...restricted, parent: on('o1') })];
    const [root] = buildTree(treeInput({ objectives, keyResults }));
    expect(root).toMatchObject({ restrictedChildren: 1, numbers: { progress: { shown: 0.5 }, confidence: 8 } });
    expect(root?.kind === 'objective' && root.numbers.childHealths).toMatchObject({ offTrack: 0, onTrack: 1 });
  });

  it('give the same progress to those who see them', () => {
    const objectives = [anObjective(1), anObjective(2, { ...restricted, parent: on('o1') })];
    const rows = buildTree(treeInput({ objectives, keyResults, viewer: { accountId: 'ada', administers: true } }));
    expect(outline(rows)).toEqual(['o1', '  k1', '  o2', '    k2']);
    expect(rows[0]).toMatchObject({ restrictedChildren: 0, numbers: { progress: { shown: 0.5 } } });
  });

  it('are said beneath the key result that they hang from', () => {
    const parent = { kind: 'keyResult' as const, id: 'k1' };
    const rows = buildTree(
      treeInput({ objectives: [anObjective(1), anObjective(2, { ...restricted, parent })], keyResults }),
    );
    expect(rows.map(({ restrictedChildren }) => restrictedChildren)).toEqual([0, 1]);
  });

  it('leave no trace as roots', () => {
    expect(buildTree(treeInput({ objectives: [anObjective(2, restricted)], keyResults }))).toEqual([]);
  });

  it('end the way up, and are no parent to be named', () => {
    const year = aCycle({ id: 'y' });
    const objectives = [
      anObjective(1, { cycleId: 'y' }),
      anObjective(2, { ...restricted, cycleId: 'y', parent: on('o1') }),
      anObjective(3, { parent: on('o2') }),
    ];
    const [row] = buildTree(treeInput({ objectives, cycles: [year, aCycle()] }));
    expect(row).toMatchObject({
      path: [],
      objective: { id: 'o3', parent: null },
    });
  });
});

describe('an open objective beneath a restricted one', () => {
  const keyResults = [aKeyResult(1, 'o1'), aKeyResult(2, 'o2'), aKeyResult(3, 'o3'), aKeyResult(4, 'o4')];
  const objectives = [
    anObjective(1),
    anObjective(2, { ...restricted, parent: on('o1') }),
    anObjective(3, { parent: { kind: 'keyResult', id: 'k2' } }),
    anObjective(4, { parent: on('o3') }),
    anObjective(5),
  ];
  const admin = { accountId: 'ada', administers: true };

  it('is a root with what is beneath it, among the others', () => {
    const rows = buildTree(treeInput({ objectives, keyResults }));
    expect(outline(rows)).toEqual(['o1', '  k1', 'o3', '  k3', '  o4', '    k4', 'o5']);
    expect(rows.find((row) => rowId(row) === 'o3')).toMatchObject({
      parentId: null,
      path: [],
      objective: { parent: null },
    });
  });

  it('is said by nobody above: the parent that one sees has one more, as ever', () => {
    const [seen] = buildTree(treeInput({ objectives, keyResults }));
    const [whole] = buildTree(treeInput({ objectives, keyResults, viewer: admin }));
    expect(seen?.restrictedChildren).toBe(1);
    expect(seen?.numbers.progress).toEqual(whole?.numbers.progress);
  });

  it('stands where it hangs for those who see its parent', () => {
    const rows = buildTree(treeInput({ objectives, keyResults, viewer: admin }));
    expect(outline(rows)).toEqual([
      'o1',
      '  k1',
      '  o2',
      '    k2',
      '      o3',
      '        k3',
      '        o4',
      '          k4',
      'o5',
    ]);
  });

  it('of another cycle stands in the tree of that one only', () => {
    const year = { ...restricted, cycleId: 'y' };
    const input = treeInput({
      objectives: [anObjective(1, year), anObjective(2, { parent: on('o1') })],
      cycles: [aCycle({ id: 'y' }), aCycle()],
    });
    expect(outline(buildTree(input))).toEqual(['o2']);
    expect(buildTree({ ...input, cycle: aCycle({ id: 'y' }) })).toEqual([]);
  });
});

/** A forest of up to twelve objectives over two cycles; parents may loop, be missing, or be key results. */
const aForest: fc.Arbitrary<TreeInput> = fc
  .array(
    fc.record({
      parent: fc.option(fc.integer({ min: 1, max: 13 }), { nil: null }),
      byKeyResult: fc.boolean(),
      hidden: fc.boolean(),
      cycleId: fc.constantFrom('q4', 'y'),
      weight: fc.constantFrom(0, 1, 2.5),
      values: fc.array(fc.option(fc.integer({ min: -50, max: 200 }), { nil: null }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((drafts) => {
    const objectives = drafts.map(({ parent, byKeyResult, hidden, cycleId, weight }, place) =>
      anObjective(place + 1, {
        id: `<o${place + 1}>`,
        title: hidden ? `secret ${place + 1}` : `open ${place + 1}`,
        visibility: hidden ? 'restricted' : 'open',
        parent:
          parent === null
            ? null
            : { kind: byKeyResult ? 'keyResult' : 'objective', id: byKeyResult ? `<k${parent}-0>` : `<o${parent}>` },
        cycleId,
        weight,
      }),
    );
    const keyResults = drafts.flatMap(({ values, hidden }, place) =>
      values.map((value, index) =>
        aKeyResult(index, `<o${place + 1}>`, {
          id: `<k${place + 1}-${index}>`,
          title: hidden ? `secret ${place + 1}-${index}` : `open ${place + 1}-${index}`,
          value,
        }),
      ),
    );
    return treeInput({ objectives, keyResults, cycles: [aCycle(), aCycle({ id: 'y' })] });
  });

describe('any forest', () => {
  it('shows nothing of hidden objectives in rows, filtered rows or explanations', () => {
    fc.assert(
      fc.property(aForest, (input) => {
        const rows = buildTree(input);
        const explained = rows.map((row) =>
          row.kind === 'objective' ? [explainRollUp(row, rows), explainObjectiveHealth(row.numbers)] : [],
        );
        const shown = JSON.stringify([rows, filterTree(rows, { text: 'open' }), explained]);
        expect(shown).not.toContain('secret');
        for (const { id } of input.objectives.filter(({ visibility }) => visibility === 'restricted')) {
          expect(shown).not.toContain(id);
        }
        for (const { id } of input.keyResults.filter(({ title }) => title.startsWith('secret'))) {
          expect(shown).not.toContain(id);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has each objective of the cycle that one may see exactly once, and parents before children', () => {
    fc.assert(
      fc.property(aForest, fc.boolean(), (input, administers) => {
        const rows = buildTree({ ...input, viewer: { accountId: 'ada', administers } });
        const ids = rows.map(rowId);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, cycleId, visibility } of input.objectives) {
          if (cycleId === input.cycle.id && (administers || visibility === 'open')) expect(ids).toContain(id);
        }
        rows.forEach(({ parentId, depth }, place) => {
          if (parentId === null) expect(depth).toBe(0);
          else expect(rows.slice(0, place).find((row) => rowId(row) === parentId)?.depth).toBe(depth - 1);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('gives every viewer the same progress', () => {
    fc.assert(
      fc.property(aForest, (input) => {
        const all = buildTree({ ...input, viewer: { accountId: 'ada', administers: true } });
        const progress = new Map(all.map((row) => [rowId(row), row.numbers.progress]));
        for (const row of buildTree(input)) expect(row.numbers.progress).toEqual(progress.get(rowId(row)));
      }),
      { numRuns: 300 },
    );
  });
});
