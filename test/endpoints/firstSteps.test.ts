import { startApp, type App } from './support/app';
import { day } from './support/days';
import { aCycle, aKeyResult, anObjective, checkInDraft } from './support/okrs';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.site.stop());
beforeEach(() => app.reset());

const sqlOf = async () => (await app.site.calls({ service: 'sql' })).calls.map(({ sql }) => sql);

describe('an empty site', () => {
  it('answers a tree that is not there with null', async () => {
    expect(await app.call('ada', 'getTree', {})).toBeNull();
    expect(await app.call('ada', 'listCycles')).toEqual({ cycles: [], currentId: null });
  });

  it('has three levels from the first cycle on, however many ask at once', async () => {
    await Promise.all([aCycle(app, 'One'), aCycle(app, 'Two'), app.call('ada', 'listOrganisation')]);
    const { levels } = await app.call('ada', 'listOrganisation');
    expect(levels.map(({ defaultName, position }) => [defaultName, position])).toEqual([
      ['company', 0],
      ['department', 1],
      ['team', 2],
    ]);
  });

  it.each([
    ['nora', { administers: true, hasJira: true }],
    ['ada', { administers: false, hasJira: true }],
    ['carl', { administers: false, hasJira: false }],
  ] as const)('tells %s who they are', async (as, rights) => {
    expect(await app.call(as, 'getSession')).toMatchObject({ accountId: as, today: day(0), ...rights });
  });

  it('keeps what Jira said about a person instead of asking again', async () => {
    await app.call('nora', 'getSession');
    await app.site.clearCalls();
    await app.call('nora', 'getSession');
    expect((await app.site.calls({ service: 'jira' })).calls).toEqual([]);
  });
});

describe('the first objective', () => {
  it('stands in the tree with its key result, numbers and rights', async () => {
    const objectiveId = await anObjective(app, await aCycle(app));
    const keyResultId = await aKeyResult(app, objectiveId);
    const row = await app.call('ada', 'checkIn', { ...checkInDraft(), keyResultId });
    expect(row).toMatchObject({ key: 'KR-1', progress: { raw: 0.5 }, value: 260, confidence: 7 });
    const tree = await app.call('ada', 'getTree', {});
    expect(tree?.rows).toEqual([
      expect.objectContaining({ key: 'O-1', depth: 1, progress: { raw: 0.5, shown: 0.5 }, can: ['edit'] }),
      { ...row, depth: 2 },
    ]);
    expect(tree?.keyResultHealth).toEqual({ [row.health]: 1 });
  });

  it('costs four statements and no call to Jira to read, for whoever looks', async () => {
    await aKeyResult(app, await anObjective(app, await aCycle(app)));
    for (const as of ['ada', 'eve', 'carl'] as const) {
      await app.site.clearCalls();
      await app.call(as, 'getTree', {});
      expect(await sqlOf()).toHaveLength(4);
      expect((await app.site.calls({ service: 'jira' })).calls).toEqual([]);
    }
  });

  it('is found as a parent for one of a shorter cycle', async () => {
    const year = await app.call('nora', 'createCycle', { name: 'Year', startsOn: day(-200), endsOn: day(160) });
    const above = await anObjective(app, year.id, { title: 'The whole year', levelId: 'company' });
    const cycleId = await aCycle(app);
    const objectiveId = await anObjective(app, cycleId, { parent: { kind: 'objective', id: above } });
    const choices = await app.call('ada', 'findParents', { text: '', cycleId, exceptObjectiveId: objectiveId });
    expect(choices.map(({ title }) => title)).toEqual(['The whole year']);
    const loops = await app.call('ada', 'findParents', { text: '', cycleId, exceptObjectiveId: above });
    expect(loops).toEqual([]);
  });
});

describe('the sample', () => {
  it('fills an empty site and leaves nothing behind when it is taken away', async () => {
    const { cycleId } = await app.call('nora', 'createSample', { locale: 'fr_FR' });
    const tree = await app.call('nora', 'getTree', { cycleId });
    expect(tree?.rows.filter(({ kind }) => kind === 'keyResult')).toHaveLength(4);
    expect(tree?.rows[0]?.title).toContain('hôpitaux');
    expect(await app.call('eve', 'hasSample')).toBe(true);
    await app.call('nora', 'removeSample');
    expect(await app.call('nora', 'getTree', {})).toBeNull();
    expect(await app.call('nora', 'hasSample')).toBe(false);
  });

  it('leaves what people hung under it', async () => {
    const { cycleId } = await app.call('nora', 'createSample', { locale: 'en_US' });
    const rows = (await app.call('nora', 'getTree', { cycleId }))?.rows ?? [];
    const own = await aKeyResult(app, rows[0]?.id ?? '', { title: 'Our own' });
    await app.call('nora', 'removeSample');
    const left = await app.call('nora', 'getTree', { cycleId });
    expect(left?.rows.map(({ id }) => id)).toEqual([rows[0]?.id, own]);
  });

  it('is refused where there is a cycle already, and twice', async () => {
    await app.call('nora', 'createSample', { locale: 'en' });
    expect(await app.refuse('nora', 'createSample', { locale: 'en' })).toMatchObject({ code: 'duplicate' });
    await app.reset();
    await aCycle(app);
    expect(await app.refuse('nora', 'createSample', { locale: 'en' })).toMatchObject({ messageKey: 'siteNotEmpty' });
  });
});
