import { surroundingsOf, type Place } from '../../../src/application/coach/surroundings';
import { visibleTexts } from '../../../src/application/coach/visibleTexts';
import type { TextFacts } from '../../../src/application/ports/tree';
import type { Objective } from '../../../src/domain/model/objective';
import { aCycle, aKeyResult, anObjective, aTeam } from '../../domain/support/builders';

const cycle = aCycle();
const [mine, theirs] = [aTeam({ id: 'mine' }), aTeam({ id: 'theirs' })];
const eve = { accountId: 'eve', administers: false };

function texts(objectives: readonly Objective[], titles: readonly string[] = [], over: Partial<TextFacts> = {}) {
  const keyResults = titles.map((title, at) => aKeyResult(at + 1, objectives[0]?.id ?? '', { title }));
  const facts = { cycle, cycles: [cycle], levels: [], teams: [mine, theirs], objectives: [...objectives], keyResults };
  return visibleTexts({ ...facts, ...over }, eve);
}
const own = anObjective(1, { teamId: 'mine', cycleId: cycle.id, title: 'Ferries arrive on time' });
const place = (over: Partial<Place> = {}): Place => ({
  ...{ objective: own, parent: null, cycleId: cycle.id, keyResultId: null, callerId: 'eve' },
  ...over,
});
const titlesOf = (view: ReturnType<typeof surroundingsOf>) =>
  view.others.flatMap((group) => group.texts.map(({ title }) => title));

it('brings the nearest 3,000 texts of a large site, and tells how many there are besides', () => {
  const many = Array.from({ length: 3_500 }, (_, at) =>
    anObjective(at + 10, { teamId: 'theirs', cycleId: cycle.id, title: `Bakers rise at ${at}` }),
  );
  const near = anObjective(9_999, { teamId: 'theirs', cycleId: cycle.id, title: 'No ferries wait for the tide' });
  const view = surroundingsOf(texts([own, ...many, near]), place());
  expect(titlesOf(view)).toHaveLength(3_000);
  expect(titlesOf(view)[0]).toBe(near.title);
  expect(view.othersLeftOut).toBe(501);
});

it('brings 40 measures at most, those near the objective first', () => {
  const titles = Array.from({ length: 60 }, (_, at) => `Complaints of bakers ${'x'.repeat(at + 1)} fall from 9 to 4`);
  const other = anObjective(2, { teamId: 'theirs', cycleId: cycle.id });
  const all = texts([other, own], [...titles, 'Ferries that leave late fall from 9 to 4']);
  const { indicators } = surroundingsOf(all, place());
  expect(indicators).toHaveLength(40);
  expect(indicators[0]).toMatchObject({ name: 'Ferries that leave late', key: 'KR-61' });
});

it('leaves out cycles that are closed', () => {
  const closed = aCycle({ id: 'closed', state: 'closed' });
  const old = anObjective(2, { teamId: 'theirs', cycleId: 'closed', title: 'Old ferries' });
  const all = texts([own, old], [], { cycles: [cycle, closed] });
  expect(titlesOf(surroundingsOf(all, place()))).toEqual([]);
});

it('does not compare a person with himself where nobody has a team', () => {
  const alone = (number: number, ownerId: string) =>
    anObjective(number, { teamId: null, cycleId: cycle.id, ownerId, title: `Goal ${number}` });
  const [first, second, other] = [alone(1, 'eve'), alone(2, 'eve'), alone(3, 'tim')];
  const view = surroundingsOf(texts([first, second, other]), place({ objective: first }));
  expect(titlesOf(view)).toEqual(['Goal 3']);
});

it('ends where two objectives hang from each other', () => {
  const a = anObjective(2, { cycleId: cycle.id, teamId: 'mine', parent: { kind: 'objective', id: 'b' }, id: 'a' });
  const b = anObjective(3, { cycleId: cycle.id, teamId: 'theirs', parent: { kind: 'objective', id: 'a' }, id: 'b' });
  expect(titlesOf(surroundingsOf(texts([a, b]), place({ objective: a, parent: a.parent })))).toEqual([]);
});
