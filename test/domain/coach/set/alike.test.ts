import fc from 'fast-check';
import { likeness, similarity } from '../../../../src/domain/coach/set/alike';
import { gistOf } from '../../../../src/domain/coach/set/gist';
import * as english from '../texts/english';
import * as french from '../texts/french';

const found = (a: string, b: string) => likeness(gistOf(a), gistOf(b));

it.each([
  ['Raise the repeat orders of young parents to 30%', 'Repeat orders of young parents up from 20% to 30%'],
  ['Publish 10 blog posts', 'Published 5 new blog posts'],
  ['Improve user retention by 15%', 'Increase user retention from 40% to 60%'],
  ['Achieve a Net Promoter Score of 35%', 'Increase Net Promoter Score from 30 to 45'],
  ['Améliorer la satisfaction des clients', 'améliorer la satisfaction client'],
  ['Le délai de libération passe de 11 à 5 jours', 'Le délai de libération des lots passe de 11 à 6 jours'],
])('finds that "%s" and "%s" say the same', (a, b) => expect(found(a, b)?.kind).toBe('duplicate'));

it.each([
  ['Increase stock per shop from 20 to 30', 'Reduce stock per shop from 20 to 10'],
  ['Temperature excursions fall from 4.0 to 1.5 %', 'Reported temperature excursions grow from 4.0 to 6.0 %'],
  ['Augmenter les appels de patients', 'Réduire les appels de patients'],
  ['Les appels de patients passent de 900 à 500', 'Les appels de patients passent de 900 à 1200'],
])('finds that "%s" and "%s" pull in opposite directions', (a, b) => expect(found(a, b)?.kind).toBe('conflict'));

it.each([
  ['share but one word', 'Improve retention', 'Increase retention from 20% to 40%'],
  ['share a rate of something else', 'Increase checkout completion rate to 78%', 'Reduce checkout error rate to 1%'],
  ['make things of a kind', 'Launch customer referral program', 'Launch customer education program'],
  ['do the same to others', 'Conduct 20 customer interviews', 'Conduct 5 user interviews'],
  ['have numbers for names', 'Customers of market 4 trust us', 'Customers of market 5 trust us'],
  ['have letters for names', 'Raise active accounts of offer X', 'Raise active accounts of offer Y'],
  ['name different places', 'Paper forms of nurses in Lyon', 'Paper forms of nurses in Cork'],
  ['name different places in French', 'Les pannes du tram de Lyon', 'Les pannes du tram de Nantes'],
  ['start from elsewhere', 'Raise staff engagement from 60 to 70', 'Raise staff engagement from 45 to 70'],
  ['negate each other', 'Response time for content on gateways', 'Response time for content not on gateways'],
  ['share the quarter', 'Satisfaction des usagers au T3', 'Délais des factures au T3'],
  ['share a rate of something else in French', 'Réduire le taux de rebut', 'Réduire le taux d’abandon'],
  ['make things of a kind in French', 'Lancer le portail fournisseurs', 'Lancer le portail des patients'],
])('raises no false alarm when two texts %s', (_why, a, b) => expect(found(a, b)).toBeUndefined());

it('names the shared words as the first text has them', () => {
  expect(found('Calls of patients to the hotline', 'Patient calls to the hotline')?.words).toEqual([
    'Calls',
    'patients',
    'hotline',
  ]);
});

const texts = [...english.activities, ...english.outcomes, ...french.activities, ...french.outcomes];

it('says the same of two texts whichever comes first', () => {
  const text = fc.oneof(fc.constantFrom(...texts), fc.string());
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [found(a, b), found(b, a)];
      expect(one?.kind).toBe(other?.kind);
      expect(similarity(gistOf(a), gistOf(b)).share).toBeCloseTo(similarity(gistOf(b), gistOf(a)).share, 9);
      expect(one?.words.length).toBe(other?.words.length);
    }),
  );
});
