import { levelDrafts, moved, NEW_LEVEL, onTopOf } from '../../static/admin/levels/levelDraft';

const level = (id: string, version: number, name = id) => ({ id, position: 0, name, defaultName: null, version });

describe('levels saved on top of what someone else saved', () => {
  const mine = [...levelDrafts([level('a', 1, 'mine'), level('b', 1)]), { ...NEW_LEVEL, name: 'new' }];

  it('carry the versions that are saved now', () => {
    expect(onTopOf(mine, [level('a', 4), level('b', 2)]).map(({ expectedVersion }) => expectedVersion)).toEqual([
      4,
      2,
      null,
    ]);
  });

  it('are made anew where the other person deleted one', () => {
    const [a, b] = onTopOf(mine, [level('a', 4)]);
    expect(a).toMatchObject({ id: 'a', name: 'mine' });
    expect(b).toEqual({ id: null, name: 'b', defaultName: null, expectedVersion: null });
  });
});

it.each([
  [0, 1, 'bac'],
  [2, 0, 'cab'],
  [1, 1, 'abc'],
])('moves a level from place %i to %i', (from, to, expected) => {
  const drafts = levelDrafts([level('a', 1), level('b', 1), level('c', 1)]);
  expect(
    moved(drafts, from, to)
      .map(({ name }) => name)
      .join(''),
  ).toBe(expected);
});
