import { buildTree } from '../../src/domain/tree';
import { rowId, type ObjectiveRow } from '../../src/domain/treeRows';
import { aCycle, aKeyResult, aLink, anObjective, outline, someSums, treeInput } from './support/builders';

const YEAR = aCycle({ id: 'y', name: '2026', startsOn: '2026-01-01', endsOn: '2026-12-31' });
const QUARTER = aCycle();
const cycles = [YEAR, QUARTER];
const on = (id: string) => ({ kind: 'objective' as const, id });
const onKeyResult = (id: string) => ({ kind: 'keyResult' as const, id });

const COMPANY = {
  objectives: [
    anObjective(1, { cycleId: 'y' }),
    anObjective(2, { parent: on('o1') }),
    anObjective(3, { parent: onKeyResult('k1') }),
    anObjective(4, { cycleId: 'y', parent: on('o2') }),
  ],
  keyResults: [aKeyResult(1, 'o1'), aKeyResult(2, 'o1', { position: 0 }), aKeyResult(3, 'o2'), aKeyResult(4, 'o3')],
};

function objectiveRow(rows: ReturnType<typeof buildTree>, id: string): ObjectiveRow {
  const row = rows.find((one) => one.kind === 'objective' && one.objective.id === id);
  if (row?.kind !== 'objective') throw new Error(`no row for ${id}`);
  return row;
}

describe('tree of a cycle', () => {
  it('holds what hangs from its objectives in whatever cycle, key results first, by position', () => {
    const rows = buildTree(treeInput({ ...COMPANY, cycles, cycle: YEAR }));
    expect(outline(rows)).toEqual(['o1', '  k2', '  k1', '    o3', '      k4', '  o2', '    k3', '    o4']);
  });

  it('begins where the cycle begins, and names the way up from there', () => {
    const rows = buildTree(treeInput({ ...COMPANY, cycles }));
    expect(outline(rows)).toEqual(['o2', '  k3', '  o4', 'o3', '  k4']);
    expect(objectiveRow(rows, 'o3').path).toEqual([{ id: 'o1', number: 1, title: 'Objective 1' }]);
    expect(objectiveRow(rows, 'o4').path).toEqual([]);
  });

  it('orders roots by level, then by number', () => {
    const levels = [
      { id: 'team', position: 2, name: '', defaultName: 'team' as const, version: 1 },
      { id: 'company', position: 0, name: '', defaultName: 'company' as const, version: 1 },
    ];
    const objectives = [
      anObjective(3),
      anObjective(1),
      anObjective(2, { levelId: 'company' }),
      anObjective(4, { levelId: 'gone' }),
    ];
    expect(outline(buildTree(treeInput({ levels, objectives })))).toEqual(['o2', 'o1', 'o3', 'o4']);
  });

  it('rolls up key results and child objectives alike, those under its key results too', () => {
    const input = treeInput({
      objectives: COMPANY.objectives,
      keyResults: [
        aKeyResult(1, 'o1', { value: 100 }),
        aKeyResult(3, 'o2', { value: 50 }),
        aKeyResult(4, 'o3', { value: 0 }),
      ],
      cycles,
      cycle: YEAR,
    });
    // o4 has nothing to measure and counts as 0: o2 is (0.5 + 0) / 2, o1 is (1 + 0 + 0.25) / 3.
    const rows = buildTree(input);
    expect(objectiveRow(rows, 'o2').numbers.progress?.shown).toBe(0.25);
    expect(objectiveRow(rows, 'o1').numbers.progress?.shown).toBe(0.416666667);
  });

  it('judges each objective by the pace of its own cycle', () => {
    const rows = buildTree(treeInput({ ...COMPANY, cycles, cycle: YEAR, today: '2026-10-01' }));
    expect(objectiveRow(rows, 'o1').numbers.pace).toBe(0.75);
    expect(objectiveRow(rows, 'o2').numbers.pace).toBe(0);
  });

  it('counts the healths of its visible parts', () => {
    const keyResults = [
      aKeyResult(1, 'o1'),
      aKeyResult(2, 'o1', { confidence: 5 }),
      aKeyResult(3, 'o1', { value: null, lastCheckInOn: null }),
    ];
    const row = objectiveRow(buildTree(treeInput({ objectives: [anObjective(1)], keyResults })), 'o1');
    expect(row.numbers.childHealths).toMatchObject({ onTrack: 1, atRisk: 1, pending: 1, offTrack: 0 });
  });

  it('gives an objective the mean confidence of its parts, to one decimal', () => {
    const keyResults = [
      aKeyResult(1, 'o1', { confidence: 8, previousConfidence: 4 }),
      aKeyResult(2, 'o1', { confidence: 5, previousConfidence: null, weight: 2 }),
      aKeyResult(3, 'o1', { confidence: null, previousConfidence: null }),
    ];
    const { numbers } = objectiveRow(buildTree(treeInput({ objectives: [anObjective(1)], keyResults })), 'o1');
    expect(numbers).toMatchObject({ confidence: 6, previousConfidence: 4 });
  });

  it('keeps work and result apart', () => {
    const links = [aLink('k1', '100', someSums(7, 10)), aLink('k1', '200', someSums(0, 2))];
    const keyResults = [aKeyResult(1, 'o1', { value: 10 })];
    const [, row] = buildTree(treeInput({ objectives: [anObjective(1)], keyResults, links, today: '2026-12-01' }));
    expect(row?.numbers.progress?.shown).toBe(0.1);
    expect(row).toMatchObject({ numbers: { work: { delivered: 7, scope: 12 } } });
  });

  it('computes with links and key results of objectives that are not in it', () => {
    const objectives = [anObjective(1), anObjective(9, { cycleId: 'other' })];
    const keyResults = [aKeyResult(9, 'o9'), aKeyResult(8, 'gone')];
    const links = [aLink('k9', '1', someSums(1, 1)), aLink('gone', '1', someSums(1, 1))];
    expect(outline(buildTree(treeInput({ objectives, keyResults, links })))).toEqual(['o1']);
  });
});

describe('a loop of parents', () => {
  it('is cut at the lowest number and marked there, never followed', () => {
    const objectives = [
      anObjective(1, { parent: on('o3') }),
      anObjective(2, { parent: on('o1') }),
      anObjective(3, { parent: on('o2') }),
    ];
    const rows = buildTree(treeInput({ objectives, keyResults: [aKeyResult(1, 'o3')] }));
    expect(outline(rows)).toEqual(['o1', '  o2', '    o3', '      k1']);
    expect(rows.map((row) => row.kind === 'objective' && row.inLoop)).toEqual([true, false, false, false]);
  });

  it('of one, through its own key result, is cut as well', () => {
    const rows = buildTree(
      treeInput({ objectives: [anObjective(1, { parent: onKeyResult('k1') })], keyResults: [aKeyResult(1, 'o1')] }),
    );
    expect(outline(rows)).toEqual(['o1', '  k1']);
    expect(objectiveRow(rows, 'o1').inLoop).toBe(true);
  });
});

describe('a huge tree', () => {
  const size = 2_000;
  const keyResults = Array.from({ length: 10_000 }, (_, place) => aKeyResult(place + 1, `o${(place % size) + 1}`));

  it.each([
    ['a chain', (number: number) => number - 1],
    ['flat beneath one', () => 1],
    ['a binary tree', (number: number) => Math.floor(number / 2)],
  ])('as %s has every row once, without running out of stack', (_, parentOf) => {
    const objectives = Array.from({ length: size }, (_unused, place) =>
      anObjective(place + 1, place === 0 ? {} : { parent: on(`o${parentOf(place + 1)}`) }),
    );
    const rows = buildTree(treeInput({ objectives, keyResults }));
    expect(new Set(rows.map(rowId)).size).toBe(12_000);
    expect(rows).toHaveLength(12_000);
  });
});
