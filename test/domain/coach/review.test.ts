import { reviewText, type School } from '../../../src/domain/coach';

const keys = (text: string, school?: School): readonly string[] =>
  reviewText({ text, kind: 'keyResult', language: 'en', ...(school && { school }) }).remarks.map(
    (remark) => remark.messageKey,
  );

it.each(['', 'Increase', 'Increase the', 'Increase retention and', 'Increase retention from'])(
  'says nothing while "%s" is plainly unfinished',
  (text) => {
    expect(reviewText({ text, kind: 'keyResult', language: 'en' })).toMatchObject({ unfinished: true, remarks: [] });
  },
);

it('leads with activity or outcome, then the measure, then clarity', () => {
  expect(keys('Optimise the internal processes')).toEqual([
    'outcome.activity.thing',
    'measurable.noNumber',
    'clear.vagueVerb',
  ]);
});

it('lets a permissive school accept work that says what for', () => {
  const text = 'Develop a self-service app in order to halve the calls of customers';
  expect(keys(text)).toContain('outcome.activity.make');
  expect(keys(text, 'permissive')).not.toContain('outcome.activity.make');
});

it('says nothing at all when it is off', () => expect(keys('Launch the portal', 'off')).toEqual([]));

it('does not ask an objective for a measure', () => {
  const { remarks } = reviewText({ text: 'Customers love to come back', kind: 'objective', language: 'en' });
  expect(remarks.map((remark) => remark.check)).toEqual(['outcome']);
});
