import { suggestRewrites } from '../../../../src/domain/coach';

it('suggests nothing for a result', () => {
  expect(suggestRewrites('Raise retention from 35% to 50%', [], 'en')).toEqual([]);
});

it.each([
  ['Launch the partner portal', 'en', 'partner portal'],
  ['Publish 10 LinkedIn posts', 'en', 'LinkedIn posts'],
  ['Refonte du portail fournisseurs', 'fr', 'portail fournisseurs'],
  ['Publier 10 articles de blog', 'fr', 'articles de blog'],
  ['Train 200 nurses', 'en', 'nurses'],
] as const)('makes three suggestions out of the object of "%s"', (text, language, about) => {
  const found = suggestRewrites(text, [], language);
  expect(found).toHaveLength(3);
  expect(found[0]?.values).toEqual({ about });
});

it('puts the indicator that shares the text’s words first, with its value as the only number', () => {
  const found = suggestRewrites(
    'Publish 10 posts on offer X',
    [{ name: 'Sick days' }, { name: 'Active accounts of offer X', value: 400 }],
    'en',
  );
  expect(found[0]).toMatchObject({
    messageKey: 'rewrite.indicator',
    values: { indicator: 'Active accounts of offer X', known: 'known', from: 400 },
  });
  expect(found).toHaveLength(3);
});

it('never invents a number', () => {
  const found = suggestRewrites('Publish 10 posts', [{ name: 'Accounts' }], 'en');
  expect(found.flatMap(({ values }) => Object.values(values)).filter((value) => typeof value === 'number')).toEqual([]);
});

it.each([
  ['shares no word', 'Publish 10 posts', 'Sick days of drivers'],
  ['shares a small word only', 'Refonte du portail fournisseurs', 'Délai de paiement du loyer'],
  ['shares one word of many', 'Train 200 nurses on the new alarm and infusion pumps', 'Complaints about pumps'],
])('leaves out a measure that %s', (_why, text, name) => {
  expect(suggestRewrites(text, [{ name, value: 4 }]).map(({ messageKey }) => messageKey)).not.toContain(
    'rewrite.indicator',
  );
});

it('names the key result that a measure comes from, and its unit', () => {
  const [first] = suggestRewrites('Publier un guide du portail fournisseurs', [
    { key: 'KR-7', name: 'Commandes passées par le portail fournisseurs', unit: 'commandes / mois', value: 4 },
  ]);
  expect(first?.values).toMatchObject({ key: 'KR-7', unit: ' commandes / mois', from: 4 });
});
