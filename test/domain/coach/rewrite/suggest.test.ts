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
