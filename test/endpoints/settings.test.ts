import { startApp, type App } from './support/app';
import { day } from './support/days';
import { aCycle, aKeyResult, anObjective, issueIds } from './support/okrs';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.site.stop());
beforeEach(async () => {
  await app.reset();
  // What the installation asks for is done, so that it holds no lease that a test's own job would wait for.
  await app.site.drain();
  await app.site.delivery({ paused: true });
});

const projectOf = async (issueKey: string): Promise<string> => {
  const answer = await app.site.jira('ada@example.com')(`/rest/api/3/issue/${issueKey}?fields=project`);
  return ((await answer.json()) as { fields: { project: { id: string } } }).fields.project.id;
};

describe('settings', () => {
  it('begin with defaults and are saved over the version seen', async () => {
    const { version, ...settings } = await app.call('nora', 'getSettings');
    expect(settings).toMatchObject({ timeZone: 'UTC', workUnit: 'issues', quietAfterDays: 30 });
    const change = { timeZone: 'Pacific/Auckland', notDeliveredResolutions: ["Won't Do", "Won't Do", 'Déclinée'] };
    const saved = await app.call('nora', 'saveSettings', { ...settings, ...change, expectedVersion: version });
    expect(saved).toMatchObject({ notDeliveredResolutions: ["Won't Do", 'Déclinée'], version: version + 1 });
    expect((await app.call('ada', 'getSession')).timeZone).toBe('Pacific/Auckland');
  });

  it('refuse a time zone that nobody knows', async () => {
    const { version, ...settings } = await app.call('nora', 'getSettings');
    const change = { ...settings, timeZone: 'Mars/Olympus', expectedVersion: version };
    expect(await app.refuse('nora', 'saveSettings', change)).toMatchObject({ messageKey: 'timeZoneUnknown' });
    expect(await app.call('nora', 'getSettings')).toEqual({ ...settings, version });
  });

  it('that change what counts as delivered have everything counted anew', async () => {
    const keyResultId = await aKeyResult(app, await anObjective(app, await aCycle(app)));
    const epicIds = await issueIds(app, ['WORK-1']);
    await app.call('ada', 'attachEpics', { keyResultId, epicIds, weight: 1 });
    const { version, ...settings } = await app.call('nora', 'getSettings');
    await app.call('nora', 'saveSettings', { ...settings, notDeliveredResolutions: [], expectedVersion: version });
    await app.site.drain();
    const { row } = await app.call('ada', 'getKeyResult', { keyResultId });
    expect(row.work).toMatchObject({ delivered: 3, scope: 4, notDelivered: 0 });
  });
});

describe('the state of the sync', () => {
  it('counts what is linked and tells the last run', async () => {
    const keyResultId = await aKeyResult(app, await anObjective(app, await aCycle(app)));
    const epicIds = await issueIds(app, ['WORK-1', 'WORK-6']);
    await app.call('ada', 'attachEpics', { keyResultId, epicIds, weight: 1 });
    await app.site.drain();
    const sync = await app.call('nora', 'getSync');
    expect(sync).toMatchObject({ linkedEpics: 2, workItems: 4, waiting: 0, pausedUntil: null });
    expect(sync.runs.find(({ kind }) => kind === 'attach')).toMatchObject({ errorKey: null });
  });

  it.each(['hourly', 'daily', 'projects'] as const)('starts a %s run', async (kind) => {
    await app.call('nora', 'runSync', { kind });
    expect(await app.site.drain()).toMatchObject({ failed: 0 });
  });
});

describe('alignment', () => {
  const project = async (id: string) =>
    (await app.call('eve', 'getAlignment')).projects.find(({ projectId }) => projectId === id);

  it('knows all projects after a scan, which asking twice starts once', async () => {
    await app.call('eve', 'scanProjects');
    await app.call('eve', 'scanProjects');
    expect((await app.site.drain()).delivered).toBeGreaterThan(0);
    const { projects, scannedAt, scanning } = await app.call('eve', 'getAlignment');
    expect(projects.map(({ alignment }) => alignment)).toEqual(['orphan', 'orphan']);
    expect(scannedAt).not.toBeNull();
    expect(scanning).toBe(false);
  });

  it('exempts a project with a reason, until it is ended', async () => {
    const projectId = await projectOf('READ-1');
    await app.call('nora', 'scanProjects');
    await app.site.drain();
    expect(await project(projectId)).toMatchObject({ alignment: 'orphan', exemption: null });
    await app.call('nora', 'exemptProject', { projectId, reason: 'Run', until: day(30) });
    expect(await project(projectId)).toMatchObject({
      alignment: 'exempt',
      exemption: { reason: 'Run', authorId: 'nora' },
    });
    const version = (await project(projectId))?.exemption?.version ?? 0;
    const old = await app.refuse('nora', 'endExemption', { projectId, expectedVersion: version + 1 });
    expect(old).toMatchObject({ code: 'conflict', theirs: { fields: { reason: 'Run' } } });
    await app.call('nora', 'endExemption', { projectId, expectedVersion: version });
    expect(await project(projectId)).toMatchObject({ alignment: 'orphan', exemption: null });
  });

  it('keeps the reason of an exemption from those who do not see the project, or while Jira does not say', async () => {
    const projectId = await projectOf('READ-1');
    await app.call('nora', 'scanProjects');
    await app.site.drain();
    await app.call('nora', 'exemptProject', { projectId, reason: 'A secret merger', until: null });
    const browse = (holders: string[]) =>
      fetch(`${app.site.url}/local/jira/projects/READ/permissions`, {
        method: 'POST',
        body: JSON.stringify({ BROWSE_PROJECTS: holders }),
      });
    expect((await browse(['account:nora'])).status).toBe(204);
    const told = async (as: 'nora' | 'eve' | 'carl') => JSON.stringify(await app.call(as, 'getAlignment'));
    expect(await told('nora')).toContain('A secret merger');
    expect(await told('eve')).not.toContain('A secret merger');
    expect(await told('eve')).toContain('"alignment":"exempt"');
    expect(await told('carl')).not.toContain('A secret merger');
    expect((await browse(['users'])).status).toBe(204);
    expect(await told('eve')).toContain('A secret merger');
    await app.site.faults([{ service: 'jira', status: 500 }]);
    expect(await told('eve')).not.toContain('A secret merger');
  });

  it('of the project in view comes from the context', async () => {
    await app.call('nora', 'scanProjects');
    await app.site.drain();
    const where = { surface: 'plumbline-project', place: { projectKey: 'WORK' } };
    const view = await app.call('eve', 'getProjectAlignment', undefined, where);
    expect(view?.projectId).toBe(await projectOf('WORK-1'));
    expect(await app.refuse('eve', 'getProjectAlignment')).toMatchObject({ messageKey: 'projectNotFound' });
  });

  it('lists key results without work and objectives without key results', async () => {
    const cycleId = await aCycle(app);
    const bare = await anObjective(app, cycleId, { title: 'Bare' });
    const keyResultId = await aKeyResult(app, await anObjective(app, cycleId));
    const gaps = await app.call('eve', 'getGaps', {});
    expect(gaps.keyResultsWithoutWork.map(({ id }) => id)).toEqual([keyResultId]);
    expect(gaps.objectivesWithoutKeyResults).toEqual([{ id: bare, key: 'O-1', title: 'Bare', ownerId: 'ada' }]);
    const epicIds = await issueIds(app, ['WORK-1']);
    await app.call('ada', 'attachEpics', { keyResultId, epicIds, weight: 1 });
    expect((await app.call('eve', 'getGaps', { cycleId })).keyResultsWithoutWork).toEqual([]);
  });
});
