import { buildTree } from '../../src/domain/tree';
import { filterTree, type TreeFilter } from '../../src/domain/treeFilter';
import { rowId } from '../../src/domain/treeRows';
import { aKeyResult, anObjective, treeInput } from './support/builders';

const on = (id: string) => ({ kind: 'objective' as const, id });
const ROWS = buildTree(
  treeInput({
    objectives: [
      anObjective(1, { title: 'Un café gratuit', levelId: 'company' }),
      anObjective(2, { parent: on('o1'), teamId: 't1', ownerId: 'ben' }),
      anObjective(3, { parent: on('o1'), title: 'Second' }),
    ],
    keyResults: [
      aKeyResult(10, 'o1'),
      aKeyResult(20, 'o2', { confidence: 2 }),
      aKeyResult(30, 'o3', { title: 'Dosage questions', ownerId: 'ben' }),
    ],
  }),
);
/** `o1?` is a row that only stands above one that matches. */
const shown = (filter: TreeFilter) => filterTree(ROWS, filter).map((row) => rowId(row) + (row.context ? '?' : ''));

describe('a filtered tree', () => {
  it.each<[string, TreeFilter, string[]]>([
    ['nothing asked', {}, ['o1', 'k10', 'o2', 'k20', 'o3', 'k30']],
    ['empty answers of a form', { teamId: null, text: '  ', healths: [] }, ['o1', 'k10', 'o2', 'k20', 'o3', 'k30']],
    ['a team, with its key results', { teamId: 't1' }, ['o1?', 'o2', 'k20']],
    ['a level', { levelId: 'company' }, ['o1', 'k10']],
    ['an owner of objectives and key results', { ownerId: 'ben' }, ['o1?', 'o2', 'o3?', 'k30']],
    ['a health', { healths: ['offTrack'] }, ['o1?', 'o2', 'k20']],
    ['words without case and accents', { text: 'CAFE GRATUIT' }, ['o1']],
    ['words typed in another composition', { text: 'cafe\u0301' }, ['o1']],
    ['a key', { text: 'kr-30' }, ['o1?', 'o3?', 'k30']],
    ['several at once', { ownerId: 'ben', text: 'dosage' }, ['o1?', 'o3?', 'k30']],
    ['what does not exist', { text: 'no such thing' }, []],
    ['one objective and what is beneath', { objectiveId: 'o2' }, ['o2', 'k20']],
    ['an objective that is not in the tree', { objectiveId: 'gone' }, []],
    ['the top levels of rows', { maxDepth: 2 }, ['o1', 'k10', 'o2', 'o3']],
  ])('%s', (_, filter, expected) => {
    expect(shown(filter)).toEqual(expected);
  });

  it('makes a chosen objective the root', () => {
    const [first, second] = filterTree(ROWS, { objectiveId: 'o2' });
    expect(first).toMatchObject({ depth: 0, parentId: null });
    expect(second).toMatchObject({ depth: 1, parentId: 'o2' });
  });

  it('leaves numbers and children counts those of the whole tree', () => {
    const [first] = filterTree(ROWS, { healths: ['offTrack'] });
    expect(first?.numbers).toEqual(ROWS[0]?.numbers);
    expect(first?.numbers.progress).not.toBeNull();
  });
});
