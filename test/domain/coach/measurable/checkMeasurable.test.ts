import {
  checkMeasurable,
  findMeasure,
  readText,
  type CoachLanguage,
  type MeasureFields,
} from '../../../../src/domain/coach';

it.each<[string, CoachLanguage, number | undefined, number | undefined, string | undefined, string | undefined]>([
  ['Raise retention from 35% to 50%', 'en', 35, 50, '%', 'up'],
  ['Lead time: 10 → 2 days', 'en', 10, 2, 'days', 'down'],
  ['Reduce spend to under $1.2M', 'en', undefined, 1_200_000, '$', 'down'],
  ['Reach 500,000 users', 'en', undefined, 500_000, 'users', 'up'],
  ['Passer de 1 250,5 € à 2 000 € de panier', 'fr', 1250.5, 2000, '€', 'up'],
  ['Réduire le délai de 3,5 à 2 jours', 'fr', 3.5, 2, 'jours', 'down'],
  ['Taux de rebut de 7 à 4 pour cent', 'fr', 7, 4, '%', 'down'],
  ['Suppliers on time grow from 6 in 10 to 9 in 10', 'en', 6, 9, undefined, 'up'],
  ['La part des colis intacts passe de 7 sur 10 à 9 sur 10', 'fr', 7, 9, undefined, 'up'],
  ['A rating of 4.2/5', 'en', undefined, 4.2, undefined, undefined],
  ['Cut calls from 400 to 120 in 3 months', 'en', 400, 120, undefined, 'down'],
  ['Error rate ≤ 0.1 %', 'en', undefined, 0.1, '%', 'down'],
])('reads the measure of "%s"', (text, language, baseline, target, unit, direction) => {
  expect(findMeasure(readText(text, language))).toEqual({ baseline, target, unit, direction });
});

const keys = (text: string, language: CoachLanguage, fields?: MeasureFields): readonly string[] =>
  checkMeasurable(readText(text, language), fields).map((remark) => remark.messageKey);

it.each<[string, string, CoachLanguage, MeasureFields, readonly string[]]>([
  ['nothing is missing', 'Raise retention from 35% to 50%', 'en', {}, []],
  ['a placeholder is open', 'Increase conversion from X to Y', 'en', {}, ['measurable.placeholder']],
  ['a placeholder is open', 'Faire passer la conversion de X % à Y %', 'fr', {}, ['measurable.placeholder']],
  ['there is no number', 'Improve customer satisfaction', 'en', {}, ['measurable.noNumber']],
  ['the number is in the field', 'Improve customer satisfaction', 'en', { target: 8 }, []],
  ['a milestone needs none', 'Move to the new hall', 'en', { measure: 'milestone' }, []],
  ['percent of what', 'Increase revenue by 15%', 'en', {}, ['measurable.percentOfWhat']],
  ['percent of what', 'Augmenter le chiffre d’affaires de 15 %', 'fr', {}, ['measurable.percentOfWhat']],
  ['the field says of what', 'Increase revenue by 15%', 'en', { baseline: 200 }, []],
  ['no starting point', 'Reach 400 customers', 'en', {}, ['measurable.noBaseline']],
  ['both ends are the same', 'Uptime from 99 % to 99 %', 'en', {}, ['measurable.sameEnds']],
  ['a deadline is no measure', 'Open the new shop by October 15', 'en', {}, ['measurable.noNumber']],
  ['two measures', 'Raise revenue from 4 to 5 and reduce churn from 6% to 3%', 'en', {}, ['measurable.twoMeasures']],
  [
    'two measures',
    'Réduction du délai de 10 à 5 jours et augmentation du panier de 40 à 60 €',
    'fr',
    {},
    ['measurable.twoMeasures'],
  ],
  [
    'text and fields differ',
    'Raise retention from 35% to 50%',
    'en',
    { baseline: 30, target: 55 },
    ['measurable.baselineDiffers', 'measurable.targetDiffers'],
  ],
  [
    'the directions differ',
    'Raise retention from 35% to 50%',
    'en',
    { direction: 'down' },
    ['measurable.directionDiffers'],
  ],
  ['the units differ', 'Raise margin from 35% to 50%', 'en', { unit: '€' }, ['measurable.unitDiffers']],
])('%s: %s', (_rule, text, language, fields, expected) => expect(keys(text, language, fields)).toEqual(expected));
