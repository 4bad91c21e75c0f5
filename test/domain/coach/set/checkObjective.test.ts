import { checkObjective, checkTeam, type DraftObjective, type SetRemark } from '../../../../src/domain/coach';
import { dismissalKey, hearSet } from '../../../../src/domain/coach/set/setRemark';

function objective(title: string, keyResults: readonly string[], parentTitle?: string): DraftObjective {
  return {
    title,
    keyResults: keyResults.map((text) => ({ title: text })),
    ...(parentTitle !== undefined && { parentTitle }),
  };
}

const keys = (remarks: readonly SetRemark[]): readonly string[] => remarks.map((remark) => remark.messageKey);
const good = ['Raise repeat orders from 20% to 30%', 'Keep complaints below 10 a month without longer waits'];
const gut = ['Faire passer les commandes répétées de 20 à 30 %', 'Rester sous 10 plaintes par mois'];

it.each([
  ['English', objective('Customers come back', good)],
  ['French', objective('Les clients reviennent', gut)],
])('has only the question of sufficiency for a good set in %s', (_language, draft) => {
  expect(keys(checkObjective(draft))).toEqual(['set.sufficient']);
});

it.each<[string, DraftObjective, string]>([
  ['all work', objective('Win Spain', ['Open a shop', 'Train the team']), 'set.allActivity'],
  ['all work in French', objective('Gagner l’Espagne', ['Ouvrir un magasin', 'Former l’équipe']), 'set.allActivity'],
  ['all late signs', objective('Win Spain', ['Raise revenue to 5M', 'Raise margin to 40%']), 'set.allLagging'],
  [
    'all late signs in French',
    objective('Gagner l’Espagne', ['Porter la marge à 40 %', 'Augmenter le chiffre d’affaires de 10 %']),
    'set.allLagging',
  ],
  ['no limit to watch', objective('Win Spain', ['Raise orders to 500', 'Win 20 dealers']), 'set.noGuardrail'],
  [
    'no limit to watch in French',
    objective('Gagner l’Espagne', ['Porter les commandes à 500', 'Gagner 20 revendeurs']),
    'set.noGuardrail',
  ],
  ['too many', objective('Win Spain', [...good, ...good, ...good]), 'set.tooManyKeyResults'],
  ['too few', objective('Win Spain', good.slice(1)), 'set.tooFewKeyResults'],
  [
    'a copy of the parent',
    objective('Our customers recommend us to friends', good, 'Customers recommend us to their friends'),
    'set.copyOfParent',
  ],
  [
    'a copy of the parent in French',
    objective('Nos clients nous recommandent à leurs amis', gut, 'Les clients nous recommandent à des amis'),
    'set.copyOfParent',
  ],
])('notices %s', (_name, draft, key) => expect(keys(checkObjective(draft))).toContain(key));

it.each([
  [3, []],
  [4, ['set.tooManyObjectives']],
])('asks a team with %d objectives: %j', (count, expected) => {
  expect(keys(checkTeam('Sales', count))).toEqual(expected);
});

it('names a remark by the texts it is about, in whatever order they come', () => {
  const named = (draft: DraftObjective) => checkObjective(draft).map(dismissalKey);
  const before = named(objective('Win Spain', good));
  expect(named(objective('Win Spain', good.toReversed()))).toEqual(before);
  expect(named(objective('Win Spain', [...good.slice(1), 'Raise repeat orders from 20% to 31%']))).not.toEqual(before);
  for (const key of before) expect(key).toMatch(/^[a-zA-Z\d.]{1,100}$/);
});

it.each([
  ['strict', ['set.noGuardrail', 'set.sufficient']],
  ['permissive', []],
  ['off', []],
] as const)('says to a %s school what it wants to hear', (school, expected) => {
  const draft = objective('Win Spain', ['Raise orders to 500', 'Win 20 dealers']);
  expect(keys(hearSet(checkObjective(draft), school))).toEqual(expected);
});
