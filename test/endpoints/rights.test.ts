import { startApp, type App, type Call, type Name } from './support/app';
import { day } from './support/days';
import { aCycle, aKeyResult, anObjective, aTeam, checkInDraft, keyResultDraft, objectiveDraft } from './support/okrs';

let app: App;
let ids: { cycleId: string; teamId: string; objectiveId: string; keyResultId: string; ownKeyResultId: string };

beforeAll(async () => {
  app = await startApp();
  const cycleId = await aCycle(app);
  const teamId = await aTeam(app);
  const objectiveId = await anObjective(app, cycleId, { teamId });
  const keyResultId = await aKeyResult(app, objectiveId);
  const ownKeyResultId = await aKeyResult(app, objectiveId, { title: 'Hers', ownerId: 'eve' });
  ids = { cycleId, teamId, objectiveId, keyResultId, ownKeyResultId };
  await app.site.snapshot('rights');
});
afterAll(() => app.site.stop());
beforeEach(() => app.site.reset({ to: 'rights' }));

const editObjective = () => {
  const { cycleId, teamId, objectiveId } = ids;
  return { ...objectiveDraft(cycleId, { teamId, title: 'New' }), objectiveId, expectedVersion: 1 };
};
const editKeyResult = (keyResultId: string) => ({
  ...keyResultDraft(ids.objectiveId, { title: 'New' }),
  ...{ keyResultId, expectedVersion: 1 },
});

/** What a person tries, who may, and what everybody else is told. */
const RULES: [Call, () => unknown, Name[], string][] = [
  ['editObjective', editObjective, ['ada', 'lea', 'nora'], 'mayNotEdit'],
  ['createKeyResult', () => keyResultDraft(ids.objectiveId), ['ada', 'lea', 'nora'], 'mayNotEdit'],
  ['editKeyResult', () => editKeyResult(ids.keyResultId), ['ada', 'lea', 'nora'], 'mayNotEdit'],
  ['editKeyResult', () => editKeyResult(ids.ownKeyResultId), ['ada', 'lea', 'nora', 'eve'], 'mayNotEdit'],
  [
    'checkIn',
    () => ({ ...checkInDraft(), keyResultId: ids.keyResultId }),
    ['ada', 'lea', 'tim', 'nora'],
    'mayNotCheckIn',
  ],
  ['createObjective', () => objectiveDraft(ids.cycleId), ['ada', 'nora'], 'mayNotEdit'],
  ['createObjective', () => objectiveDraft(ids.cycleId, { teamId: ids.teamId }), ['ada', 'lea', 'nora'], 'mayNotEdit'],
  ['createCycle', () => ({ name: 'Q1', startsOn: day(0), endsOn: day(9) }), ['nora'], 'administratorsOnly'],
  [
    'setCycleState',
    () => ({ cycleId: ids.cycleId, state: 'review', expectedVersion: 2 }),
    ['nora'],
    'administratorsOnly',
  ],
  ['getSettings', () => ({}), ['nora'], 'administratorsOnly'],
  ['getSync', () => ({}), ['nora'], 'administratorsOnly'],
  ['runSync', () => ({ kind: 'daily' }), ['nora'], 'administratorsOnly'],
  [
    'createTeam',
    () => ({ name: 'X', levelId: 'team', leadId: null, memberIds: [], projectIds: [] }),
    ['nora'],
    'administratorsOnly',
  ],
  ['exemptProject', () => ({ projectId: '10000', reason: 'Run', until: null }), ['nora'], 'administratorsOnly'],
];

const PEOPLE: Name[] = ['ada', 'lea', 'tim', 'eve', 'nora'];
describe.each(RULES)('%s', (call, payload, allowed, refusal) => {
  it.each(PEOPLE.filter((name) => allowed.includes(name)))('is allowed to %s', async (name) => {
    await app.call(name, call, payload() as never);
  });

  it.each(PEOPLE.filter((name) => !allowed.includes(name)))('is refused to %s', async (name) => {
    const before = await app.call('nora', 'getTree', {});
    const error = await app.refuse(name, call, payload());
    expect(error).toMatchObject({ code: 'forbidden', messageKey: refusal });
    expect((await app.call('nora', 'getTree', {}))?.rows).toEqual(before?.rows);
  });
});
