import { indicatorName } from '../../../../src/domain/coach/rewrite/indicatorName';

it.each([
  ['Dosage questions to the hotline fall from 400 to 120 a month', 'Dosage questions to the hotline'],
  ['Increase checkout completion rate from 62% to 78%', 'Checkout completion rate'],
  ['Median days from protocol to first patient fall from 148 to 74', 'Median days from protocol to first patient'],
  ['Average searches per session drops from 4 to 1.5', 'Average searches per session'],
  ['Increase eNPS from 32 to 45 by Q3, with participation rates above 80%', 'eNPS'],
  ['Calls to the hotline', 'Calls to the hotline'],
  ['Trains that leave late fall from 9 to 4 %', 'Trains that leave late'],
  ['Le délai de libération passe de 11 à 5 jours', 'Délai de libération'],
  ['Réduire le temps de traitement moyen des tickets de 48h à 12h', 'Temps de traitement moyen des tickets'],
  ['Les non-conformités closes en trente jours passent de 7 à 9 sur 10', 'Non-conformités closes en trente jours'],
  ['Réduction du taux d’abandon au paiement de 40 % à 25 %', 'Taux d’abandon au paiement'],
])('finds in "%s" the measure "%s"', (title, name) => expect(indicatorName(title)).toBe(name));

it.each([
  ['a number that is no end of a move', 'Achieve 5% conversion rate from free to paid users'],
  ['work', 'Publier un guide pour les lots bloqués'],
  ['nothing', ''],
  ['numbers only', '12 34'],
])('finds no measure in %s', (_what, title) => expect(indicatorName(title)).toBeUndefined());
