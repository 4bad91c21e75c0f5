import * as coach from '../../src/domain/coach';
import { likeness } from '../../src/domain/coach/set/alike';
import { compareWith } from '../../static/okr-page/coach/compareWith';
import * as english from '../domain/coach/texts/english';
import * as french from '../domain/coach/texts/french';

const ALIKE = ['Halve the calls of patients', 'Réduire de moitié les appels de patients'];
const texts = [
  ...[...english.activities, ...english.outcomes, ...french.activities, ...french.outcomes],
  ...['Patients: half the calls', 'Les appels de patients baissent'],
];
const others = texts.map((title) => ({ title }));

it.each([...ALIKE, ...texts.slice(0, 40)])(
  'finds for "%s", while it is typed, what comparing with each would find',
  (text) => {
    const found = compareWith(coach, others)(text).map(({ other }) => other.title);
    const naive = texts.filter((title) => likeness(coach.gistOf(text), coach.gistOf(title)) !== undefined);
    expect(found.sort()).toEqual(naive.sort());
    if (ALIKE.includes(text)) expect(found.length).toBeGreaterThan(0);
  },
);

it('reads each of the others once, and only those that share the beginning of a word', () => {
  const read: string[] = [];
  const gistOf = (text: string) => {
    read.push(text);
    return coach.gistOf(text);
  };
  const compare = compareWith({ ...coach, gistOf }, [{ title: 'Patient calls' }, { title: 'Fresh bread' }]);
  compare('Calls of patients');
  compare('Calls of all patients');
  expect(read).toEqual(['Calls of patients', 'Patient calls', 'Calls of all patients']);
});
