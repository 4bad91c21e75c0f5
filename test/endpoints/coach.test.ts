import { startApp, type App } from './support/app';
import { day } from './support/days';
import { aCycle, aKeyResult, anObjective, aTeam, checkInDraft } from './support/okrs';

const POSTS = 'Publish 10 LinkedIn posts';
const MAKE = 'outcome.activity.make';

let app: App;
let teamId: string;
let objectiveId: string;
let keyResultId: string;
let secret: string;

beforeAll(async () => {
  app = await startApp();
  const cycleId = await aCycle(app);
  teamId = await aTeam(app);
  objectiveId = await anObjective(app, cycleId, { teamId });
  keyResultId = await aKeyResult(app, objectiveId, { title: POSTS });
  secret = await anObjective(app, cycleId, { title: 'Takeover', ownerId: 'lea', visibility: 'restricted' });
});
afterAll(() => app.site.stop());

const coaching = (as: 'ada' | 'lea' | 'eve' = 'ada') =>
  app.call(as, 'getCoaching', { kind: 'keyResult', id: keyResultId, objectiveId });
const dismissal = { kind: 'keyResult', messageKey: MAKE, text: POSTS, reason: 'intended' } as const;

describe('what the coach needs in the editor', () => {
  it('is the team of the objective, the values so far and the end of the cycle', async () => {
    await app.call('ada', 'checkIn', { ...checkInDraft({ value: 300 }), keyResultId });
    const { teamId: team, values, endsOn } = await coaching();
    expect(team).toBe(teamId);
    expect(values).toEqual([expect.objectContaining({ value: 300 })]);
    expect(endsOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('has nothing but the settings for an objective that is being written', async () => {
    const view = await app.call('ada', 'getCoaching', { kind: 'objective', id: null, objectiveId: null });
    expect(view).toMatchObject({
      teamId: null,
      dismissals: [],
      values: [],
      endsOn: null,
      settings: { school: 'strict' },
    });
  });

  it('is not told of what a person may not see', async () => {
    const refused = await app.refuse('eve', 'getCoaching', { kind: 'objective', id: secret, objectiveId: null });
    expect(refused.messageKey).toBe('objectiveNotFound');
    const under = await app.refuse('eve', 'getCoaching', { kind: 'keyResult', id: null, objectiveId: secret });
    expect(under.messageKey).toBe('objectiveNotFound');
  });
});

describe('a remark that somebody sets aside', () => {
  it('is kept with its text, reason and author, until it is taken back', async () => {
    await app.call('ada', 'dismissRemark', { ...dismissal, id: keyResultId });
    expect((await coaching('lea')).dismissals).toEqual([
      expect.objectContaining({ messageKey: MAKE, text: POSTS, reason: 'intended', authorId: 'ada' }),
    ]);
    await app.call('lea', 'restoreRemark', { kind: 'keyResult', id: keyResultId, messageKey: MAKE });
    expect((await coaching()).dismissals).toEqual([]);
  });

  it('is not said by the agent either, as long as the text is the same', async () => {
    const { key } = (await app.call('ada', 'getKeyResult', { keyResultId })).row;
    const remarks = async () => {
      const asked = { action: 'review-objective', inputs: { key }, as: 'ada@example.com' };
      return JSON.stringify((await app.site.action<{ keyResults: unknown }>(asked)).keyResults);
    };
    expect(await remarks()).toContain('what you will produce');
    await app.call('ada', 'dismissRemark', { ...dismissal, id: keyResultId });
    expect(await remarks()).not.toContain('what you will produce');
    await app.call('ada', 'dismissRemark', { ...dismissal, id: keyResultId, text: 'Publish 12 LinkedIn posts' });
    expect(await remarks()).toContain('what you will produce');
  });

  it.each([
    ['by somebody who may not edit it', 'eve', {}, 'mayNotEdit'],
    ['without a text', 'ada', { text: '' }, 'titleMissing'],
    ['for a reason that there is not', 'ada', { reason: 'because' }, 'fieldInvalid'],
    ['under a key that is none', 'ada', { messageKey: 'a b; drop' }, 'fieldInvalid'],
    ['in the name of somebody else', 'ada', { authorId: 'lea' }, 'fieldUnknown'],
  ] as const)('is refused %s', async (_what, as, over, messageKey) => {
    const refused = await app.refuse(as, 'dismissRemark', { ...dismissal, id: keyResultId, ...over });
    expect(refused.messageKey).toBe(messageKey);
  });
});

describe('the quality of a draft cycle', () => {
  let cycleId: string;
  const quality = (as: 'nora' | 'lea' | 'eve') => app.call(as, 'getDraftQuality', { cycleId });

  it('counts what the coach would ask about, by check and for nobody in particular', async () => {
    cycleId = (await app.call('nora', 'createCycle', { name: 'Next', startsOn: day(41), endsOn: day(130) })).id;
    const draft = await anObjective(app, cycleId, { teamId });
    const work = { measure: 'work', baseline: null, target: null } as const;
    const posts = await aKeyResult(app, draft, { title: POSTS, ...work });
    await aKeyResult(app, draft, { title: 'Launch the new supplier portal', ...work });
    expect(await quality('eve')).toMatchObject({
      ...{ objectives: 1, keyResults: 2 },
      ...{ activities: { count: 2 }, together: { count: 1 } },
    });
    await app.call('nora', 'dismissRemark', { ...dismissal, id: posts });
    expect((await quality('eve')).activities.items.map(({ title }) => title)).toEqual([
      'Launch the new supplier portal',
    ]);
  });

  it('leaves out what the person may not see', async () => {
    const hidden = await anObjective(app, cycleId, { title: 'Takeover', ownerId: 'lea', visibility: 'restricted' });
    await aKeyResult(app, hidden, { title: POSTS, ownerId: 'lea' }, 'lea');
    expect(await quality('lea')).toMatchObject({ objectives: 2, keyResults: 3 });
    expect(await quality('eve')).toMatchObject({ objectives: 1, keyResults: 2 });
  });

  it('leaves out teams that do not want the coach', async () => {
    const silent = { school: 'strict', teamSchools: [{ teamId, school: 'off' }], glossary: [] } as const;
    const { version } = await app.call('nora', 'getCoachSettings');
    const sent = { ...silent, teamSchools: [...silent.teamSchools], glossary: [], expectedVersion: version };
    await app.call('nora', 'saveCoachSettings', sent);
    expect(await quality('eve')).toMatchObject({ objectives: 0, keyResults: 0 });
    await app.call('nora', 'saveCoachSettings', { ...sent, teamSchools: [], expectedVersion: version + 1 });
  });
});

describe('school and glossary', () => {
  it('are saved by OKR admins, read by everybody, and silence the agent when off', async () => {
    const draft = { school: 'strict', teamSchools: [{ teamId, school: 'off' }], glossary: ['NPS', 'NPS', ''] } as const;
    const sent = { ...draft, teamSchools: [...draft.teamSchools], glossary: [...draft.glossary], expectedVersion: 2 };
    expect((await app.refuse('ada', 'saveCoachSettings', sent)).messageKey).toBe('administratorsOnly');
    const saved = await app.call('nora', 'saveCoachSettings', sent);
    expect(saved).toMatchObject({ glossary: ['NPS'], version: 3 });
    expect(await app.call('eve', 'getCoachSettings')).toEqual(saved);
    const { key } = (await app.call('ada', 'getObjective', { objectiveId })).row;
    const asked = { action: 'review-objective', inputs: { key }, as: 'ada@example.com' };
    expect(await app.site.action(asked)).toMatchObject({ remarks: [], together: [] });
    expect((await app.refuse('nora', 'saveCoachSettings', sent)).code).toBe('conflict');
  });
});
