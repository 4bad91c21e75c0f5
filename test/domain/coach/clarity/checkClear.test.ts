import { checkClear, readText, type CoachLanguage, type TextKind } from '../../../../src/domain/coach';

const keys = (
  text: string,
  kind: TextKind,
  language: CoachLanguage,
  glossary: readonly string[] = [],
): readonly string[] => checkClear(readText(text, language), kind, glossary).map((remark) => remark.messageKey);

const long =
  'Raise the share of customers who find the answer to their question within one minute on the help pages of all our shops in Europe';

it.each<[string, string, TextKind, CoachLanguage, readonly string[]]>([
  ['a plain sentence', 'Raise retention from 35% to 50%', 'keyResult', 'en', []],
  ['a plain sentence', 'Réduire le délai moyen de 10 à 5 jours', 'keyResult', 'fr', []],
  ['too long', long, 'keyResult', 'en', ['clear.long']],
  ['too short', 'Grow revenue', 'keyResult', 'en', ['clear.short']],
  ['two ideas', 'Launch the shop and redesign the help pages', 'keyResult', 'en', ['clear.twoIdeas']],
  ['two ideas', 'Lancer la boutique et refondre les pages d’aide', 'keyResult', 'fr', ['clear.twoIdeas']],
  ['one idea with two objects', 'Launch the shop and the help pages', 'keyResult', 'en', []],
  ['a number in an objective', 'Win 20 new customers in Spain', 'objective', 'en', ['clear.numberInObjective']],
  ['better in what way', 'Optimise our internal processes', 'keyResult', 'en', ['clear.vagueVerb']],
  ['better in what way', 'Améliorer nos processus internes', 'keyResult', 'fr', ['clear.vagueVerb']],
  ['a vague word', 'Become a world-class team', 'objective', 'en', ['clear.vagueWord']],
  ['an unknown acronym', 'Halve the number of open RMA cases', 'keyResult', 'en', ['clear.acronym']],
])('%s: %s', (_rule, text, kind, language, expected) => expect(keys(text, kind, language)).toEqual(expected));

it('knows the words of the organisation’s glossary', () => {
  expect(keys('Halve the number of open RMA cases', 'keyResult', 'en', ['rma'])).toEqual([]);
});

it('does not take a text in capitals for acronyms', () => {
  expect(keys('RAISE RETENTION OF NEW CUSTOMERS', 'objective', 'en')).toEqual([]);
});
