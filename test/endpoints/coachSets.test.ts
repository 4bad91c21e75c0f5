import type { CoachingView, DraftQualityView } from '../../src/contract/coach';
import { dismissalKey, setRemark } from '../../src/domain/coach/set/setRemark';
import { startApp, type App } from './support/app';
import { aCycle, aKeyResult, anObjective } from './support/okrs';

const HALVE = 'Halve the calls of patients to the hotline';
const CUT = 'Patients: half the calls to the hotline';
const MORE = 'Increase the calls of patients to the hotline';
const SECRET = 'Calls of patients to the hotline after the takeover';

let app: App;
let cycleId: string;
let objectiveId: string;
let teams: { dosage: string; care: string };
const ids: Record<string, string> = {};

beforeAll(async () => {
  app = await startApp();
  cycleId = await aCycle(app);
  const team = async (name: string) =>
    (await app.call('nora', 'createTeam', { name, levelId: 'team', leadId: 'lea', memberIds: [], projectIds: [] })).id;
  teams = { dosage: await team('Dosage'), care: await team('Care') };
  objectiveId = await anObjective(app, cycleId, { title: 'Doctors know what to give', teamId: teams.dosage });
  ids['mine'] = await aKeyResult(app, objectiveId, { title: HALVE });
  const other = await anObjective(app, cycleId, { title: 'Families feel safe at home', teamId: teams.care });
  ids['same'] = await aKeyResult(app, other, { title: CUT });
  ids['more'] = await aKeyResult(app, other, { title: MORE });
  await app.call('ada', 'checkIn', {
    ...{ keyResultId: ids['same'], forDate: new Date().toISOString().slice(0, 10), value: 312, confidence: 6 },
    ...{ note: '', blocker: null, reachedMilestoneIds: [] },
  });
  const restricted = { title: 'Takeover', ownerId: 'lea', visibility: 'restricted', teamId: null } as const;
  const hidden = await anObjective(app, cycleId, restricted);
  ids['secret'] = await aKeyResult(app, hidden, { title: SECRET, ownerId: 'lea' }, 'lea');
  const parent = { kind: 'objective', id: objectiveId } as const;
  const beneath = await anObjective(app, cycleId, { title: 'Nurses answer at once', teamId: teams.care, parent });
  ids['child'] = await aKeyResult(app, beneath, { title: HALVE });
});
afterAll(() => app.site.stop());

const quality = (as: 'ada' | 'lea' | 'eve') => app.call(as, 'getDraftQuality', { cycleId });
const namesOf = (view: DraftQualityView, kind: 'alike' | 'opposed') =>
  view[kind].map(({ first, second }) => [first.title, second.title].sort());
const coaching = (as: 'ada' | 'lea' | 'eve', id = ids['mine'] ?? '') =>
  app.call(as, 'getCoaching', { kind: 'keyResult', id, objectiveId });
const othersOf = ({ surroundings }: CoachingView) =>
  surroundings.others.flatMap(({ texts }) => texts.map(({ title }) => title));

describe('texts of different teams', () => {
  it('are listed where they say the same or the contrary, with keys, teams and the words that tell so', async () => {
    const view = await quality('eve');
    expect(namesOf(view, 'alike')).toEqual([[HALVE, CUT]]);
    expect(namesOf(view, 'opposed')).toEqual([[HALVE, MORE]]);
    const [pair] = view.alike;
    expect([pair?.first.teamId, pair?.second.teamId].sort()).toEqual([teams.dosage, teams.care].sort());
    expect(pair?.first.key).toMatch(/^KR-\d+$/);
    expect(pair?.words.map((word) => word.toLowerCase())).toEqual(
      expect.arrayContaining(['calls', 'patients', 'hotline']),
    );
    expect(view).toMatchObject({ pairsLeftOut: 0, pairsNotCompared: 0 });
  });

  it('are not compared with what the person may not see', async () => {
    expect(JSON.stringify(await quality('eve'))).not.toContain('takeover');
    expect(namesOf(await quality('lea'), 'alike').flat()).toContain(SECRET);
  });

  it('are no question where one hangs beneath the other', async () => {
    const view = await quality('lea');
    const pairs = [...view.alike, ...view.opposed].map(({ first, second }) => [first.id, second.id]);
    const both = [ids['mine'], ids['child']];
    expect(pairs.filter((pair) => both.every((id) => pair.includes(id ?? '')))).toEqual([]);
  });

  it('are not asked about any more once somebody set the pair aside, until one of them changes', async () => {
    const messageKey = dismissalKey(setRemark('duplicate', [HALVE, CUT]));
    const dismissal = { kind: 'keyResult', id: ids['same'] ?? '', messageKey, text: CUT, reason: 'intended' } as const;
    await app.call('nora', 'dismissRemark', dismissal);
    expect(namesOf(await quality('eve'), 'alike')).toEqual([]);
    const { draft, row } = await app.call('nora', 'getKeyResult', { keyResultId: ids['mine'] ?? '' });
    const sent = { ...draft, keyResultId: row.id, expectedVersion: row.version };
    await app.call('nora', 'editKeyResult', { ...sent, title: `${HALVE}!` });
    expect(namesOf(await quality('eve'), 'alike')).toEqual([[`${HALVE}!`, CUT]]);
    await app.call('nora', 'editKeyResult', { ...sent, title: HALVE, expectedVersion: row.version + 1 });
    await app.call('nora', 'restoreRemark', { kind: 'keyResult', id: dismissal.id, messageKey });
  });
});

describe('what a text stands among', () => {
  it('is its objective with all key results, and the texts of others that the person sees', async () => {
    const view = await coaching('eve');
    expect(view.surroundings).toMatchObject({
      ...{ objectiveTitle: 'Doctors know what to give', parentTitle: null, othersLeftOut: 0 },
      keyResults: [{ id: ids['mine'], title: HALVE }],
    });
    expect(othersOf(view)).toEqual(expect.arrayContaining(['Families feel safe at home', CUT, MORE]));
    expect(othersOf(view).join()).not.toContain('takeover');
    expect(othersOf(await coaching('lea'))).toContain(SECRET);
  });

  it('leaves out what hangs above and beneath, also where a form only plans to hang it', async () => {
    expect(othersOf(await coaching('eve'))).not.toContain('Nurses answer at once');
    expect(othersOf(await coaching('eve', ids['child']))).not.toContain('Doctors know what to give');
    const planned = (parent: { kind: 'objective'; id: string } | null) =>
      app.call('eve', 'getCoaching', { kind: 'objective', id: null, objectiveId: null, place: { cycleId, parent } });
    const beneath = await planned({ kind: 'objective', id: objectiveId });
    expect(beneath.surroundings.parentTitle).toBe('Doctors know what to give');
    expect(othersOf(beneath)).not.toContain('Doctors know what to give');
    expect(othersOf(await planned(null))).toContain('Doctors know what to give');
    expect(beneath.surroundings.teamObjectives).toContainEqual({ teamId: teams.care, count: 2 });
  });

  it('tells nothing of a parent that the person may not see', async () => {
    const hidden = await app.call('lea', 'getKeyResult', { keyResultId: ids['secret'] ?? '' });
    const parent = { kind: 'objective', id: hidden.draft.objectiveId } as const;
    const question = { kind: 'objective', id: null, objectiveId: null, place: { cycleId, parent } } as const;
    expect((await app.call('eve', 'getCoaching', question)).surroundings.parentTitle).toBeNull();
    expect((await app.call('lea', 'getCoaching', question)).surroundings.parentTitle).toBe('Takeover');
  });

  it('holds the measures of the site with their latest values, but not its own and none that is restricted', async () => {
    const { indicators } = (await coaching('eve')).surroundings;
    expect(indicators).toContainEqual(expect.objectContaining({ id: ids['same'], unit: 'calls', value: 312 }));
    expect(indicators.map(({ id }) => id)).not.toContain(ids['mine']);
    expect(indicators.map(({ id }) => id)).not.toContain(ids['secret']);
  });

  it('costs seven statements for a key result, and no call to Jira for what was asked before', async () => {
    await coaching('eve');
    await app.site.clearCalls();
    await coaching('eve');
    const { calls } = await app.site.calls();
    expect(calls.filter(({ service }) => service === 'sql')).toHaveLength(7);
    expect(calls.filter(({ service }) => service === 'jira')).toEqual([]);
  });

  it('is refused in a place that does not exist', async () => {
    const place = { cycleId: 'nowhere', parent: null };
    const question = { kind: 'objective', id: null, objectiveId: null, place };
    expect((await app.refuse('eve', 'getCoaching', question)).messageKey).toBe('cycleNotFound');
  });
});

it('names a text in few pairs, and tells how many there are besides', async () => {
  const { id } = await app.call('nora', 'createCycle', {
    name: 'Copies',
    startsOn: '2031-01-01',
    endsOn: '2031-03-31',
  });
  for (const ownerId of ['ada', 'lea', 'tim', 'eve', 'nora'])
    await anObjective(app, id, { title: 'Young parents love our shops', ownerId });
  const { alike, pairsLeftOut } = await app.call('eve', 'getDraftQuality', { cycleId: id });
  expect(alike.length).toBeLessThan(10);
  expect(alike.length + pairsLeftOut).toBe(10);
});
