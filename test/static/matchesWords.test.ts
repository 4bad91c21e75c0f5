import { matchesWords } from '../../static/shared/search/matchesWords';

it.each([
  ['', true],
  ['   ', true],
  ['port-4', true],
  ['REFONTE', true],
  ['medecin', true],
  ['médecin refonte', true],
  ['médecin absent', false],
  ['port-5', false],
])('finds each typed word anywhere, whatever case and accents: %j', (typed, expected) => {
  expect(matchesWords(typed, ['PORT-4', 'Refonte pour les Médecins'])).toBe(expected);
});
