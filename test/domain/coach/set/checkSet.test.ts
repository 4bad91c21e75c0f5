import { checkSet, type DraftObjective } from '../../../../src/domain/coach';

function objective(
  id: string,
  title: string,
  keyResults: readonly string[],
  more: Partial<DraftObjective> = {},
): DraftObjective {
  return {
    id,
    title,
    team: 'Sales',
    keyResults: keyResults.map((text, at) => ({ id: `${id}-${at}`, title: text })),
    ...more,
  };
}

const keys = (...objectives: readonly DraftObjective[]): readonly string[] =>
  checkSet(objectives).map((remark) => remark.messageKey);
const good = ['Raise repeat orders from 20% to 30%', 'Keep complaints below 10 a month without longer waits'];

it('has only the question of sufficiency for a good set', () => {
  expect(keys(objective('O-1', 'Customers come back', good))).toEqual(['set.sufficient']);
});

it.each<[string, DraftObjective, string]>([
  ['all work', objective('O-1', 'Win Spain', ['Open a shop', 'Train the team']), 'set.allActivity'],
  ['all late signs', objective('O-1', 'Win Spain', ['Raise revenue to 5M', 'Raise margin to 40%']), 'set.allLagging'],
  [
    'all late signs in French',
    objective('O-1', 'Gagner l’Espagne', ['Porter la marge à 40 %', 'Augmenter le chiffre d’affaires de 10 %']),
    'set.allLagging',
  ],
  ['no limit to watch', objective('O-1', 'Win Spain', ['Raise orders to 500', 'Win 20 dealers']), 'set.noGuardrail'],
  ['too many', objective('O-1', 'Win Spain', [...good, ...good, ...good]), 'set.tooManyKeyResults'],
  ['too few', objective('O-1', 'Win Spain', good.slice(1)), 'set.tooFewKeyResults'],
  [
    'a copy of the parent',
    objective('O-1', 'Our customers recommend us to friends', good, {
      parentTitle: 'Customers recommend us to their friends',
    }),
    'set.copyOfParent',
  ],
])('notices %s', (_name, draft, key) => expect(keys(draft)).toContain(key));

it('counts the objectives of each team by itself', () => {
  const four = ['Honest prices', 'Warm shops', 'Short queues', 'Fresh bread'].map((title, at) =>
    objective(`O-${at}`, title, good),
  );
  expect(keys(...four)).toContain('set.tooManyObjectives');
  expect(keys(...four.map((draft, at) => ({ ...draft, team: `T${at}` })))).not.toContain('set.tooManyObjectives');
});

it('shows which words make two texts alike', () => {
  const found = checkSet([
    objective('O-1', 'Shops people love', ['Raise the repeat orders of young parents to 30%']),
    objective('O-2', 'Calm mornings', ['Repeat orders of young parents up from 20% to 30%'], { team: 'Online' }),
  ]);
  expect(found.find((remark) => remark.messageKey === 'set.duplicate')).toMatchObject({
    about: ['O-1-0', 'O-2-0'],
    values: { team: 'Online' },
  });
});

it('asks about teams that pull the same thing in opposite directions', () => {
  const found = checkSet([
    objective('O-1', 'Lively shops', ['Increase stock per shop from 20 to 30']),
    objective('O-2', 'Lean purchasing', ['Reduce stock per shop from 20 to 10'], { team: 'Purchasing' }),
  ]);
  expect(found.map((remark) => remark.messageKey)).toContain('set.conflict');
});
