import { startApp, type App } from './support/app';
import { aCycle, aKeyResult, anObjective, aTeam, checkInDraft, closeCycle, issueIds } from './support/okrs';

let app: App;
let cycleId: string;
let top: string;
let keyResultId: string;
let epic: string;

beforeAll(async () => {
  app = await startApp();
  cycleId = await aCycle(app);
  top = await anObjective(app, cycleId, { title: 'Company', levelId: 'company' });
  const middle = await aKeyResult(app, top, { title: 'Middle' });
  const bottom = await anObjective(app, cycleId, { title: 'Team', parent: { kind: 'keyResult', id: middle } });
  keyResultId = await aKeyResult(app, bottom, { title: 'Calls' });
  [epic = ''] = await issueIds(app, ['WORK-1']);
  await app.call('ada', 'checkIn', { ...checkInDraft({ confidence: 5 }), keyResultId });
  await app.call('ada', 'attachEpics', { keyResultId, epicIds: [epic], weight: 2 });
  await app.site.snapshot('panel');
});
afterAll(() => app.site.stop());
beforeEach(() => app.site.reset({ to: 'panel' }));

const panelOf = (issueKey: string, as: 'ada' | 'eve' = 'eve') =>
  app.call(as, 'getIssuePanel', undefined, { surface: 'plumbline-issue', place: { issueKey } });

describe('the panel of an epic', () => {
  it('shows what it serves, the way up to the company, and its own work', async () => {
    expect(await panelOf('WORK-1')).toEqual({
      kind: 'epic',
      epicId: epic,
      attached: [
        {
          ...{ linkId: expect.any(String) as string, linkWeight: 2, linkVersion: 1, cycleName: 'Q4' },
          row: expect.objectContaining({ key: 'KR-2', title: 'Calls', health: 'atRisk', can: ['attach'] }) as object,
          path: [
            expect.objectContaining({ kind: 'objective', key: 'O-1', title: 'Company' }),
            expect.objectContaining({ kind: 'objective', key: 'O-2', title: 'Team' }),
          ],
        },
      ],
      restricted: 0,
      work: { delivered: 2, scope: 3, notDelivered: 1, readAt: expect.any(String) as string },
      mayAttach: true,
    });
  });

  it('offers attaching only to who may edit the epic', async () => {
    expect(await panelOf('READ-1', 'eve')).toMatchObject({ kind: 'epic', attached: [], work: null, mayAttach: false });
    expect(await panelOf('READ-1', 'ada')).toMatchObject({ mayAttach: true });
  });

  it('tells a story what it serves through its epic', async () => {
    expect(await panelOf('WORK-2')).toEqual({
      ...{ kind: 'child', epicId: epic, restricted: 0 },
      serves: [{ id: keyResultId, key: 'KR-2', title: 'Calls' }],
    });
  });

  it('is refused without an issue in view, whatever the payload says', async () => {
    expect(await app.refuse('eve', 'getIssuePanel', {})).toMatchObject({ messageKey: 'issueNotFound' });
  });

  it.each([
    ['WORK-1', 'KR-2 · At risk', 'moved'],
    ['WORK-6', undefined, undefined],
    ['WORK-2', undefined, undefined],
  ])('when it is closed, %s says %s', async (issueKey, label, type) => {
    await app.site.clearCalls();
    const answer = await app.site.dynamicProperties({ surface: 'plumbline-issue', issueKey, as: 'eve@example.com' });
    expect(answer).toEqual(label === undefined ? {} : { status: { type: 'lozenge', value: { label, type } } });
    expect((await app.site.calls({ service: 'jira' })).calls.filter(({ origin }) => origin === 'backend')).toEqual([]);
  });
});

describe('suggested key results', () => {
  const suggest = async (text: string, as: 'ada' | 'eve' | 'tim' = 'eve', issueKey = 'WORK-6') => {
    const where = { surface: 'plumbline-issue', place: { issueKey } };
    const found = await app.call(as, 'suggestKeyResults', { text }, where);
    return found.map(({ row, because }) => [row.title, because]);
  };

  it('begin with recent ones, then those of the team, then others', async () => {
    const teamId = await aTeam(app);
    const objectiveId = await anObjective(app, cycleId, { title: 'Theirs', teamId });
    await aKeyResult(app, objectiveId, { title: 'Of the team' });
    expect(await suggest('', 'tim')).toEqual([
      ['Of the team', 'sameTeam'],
      ['Calls', 'match'],
      ['Middle', 'match'],
    ]);
    expect((await suggest('', 'ada'))[0]).toEqual(['Calls', 'recent']);
  });

  it('know the team that owns the project in view', async () => {
    const { fields } = (await (
      await app.site.jira('ada@example.com')('/rest/api/3/issue/WORK-6?fields=project')
    ).json()) as { fields: { project: { id: string } } };
    const people = { leadId: null, memberIds: [], projectIds: [fields.project.id] };
    const { id } = await app.call('nora', 'createTeam', { name: 'Search', levelId: 'team', ...people });
    await aKeyResult(app, await anObjective(app, cycleId, { teamId: id }), { title: 'Owned' });
    expect((await suggest(''))[0]).toEqual(['Owned', 'sameTeam']);
  });

  it.each([
    ['call', ['Calls']],
    ['CALLS', ['Calls']],
    ['KR-2', ['Calls']],
    ['%', []],
    ['" OR 1=1', []],
  ])('by the text %j are %j', async (text, titles) => {
    expect((await suggest(text)).map(([title]) => title)).toEqual(titles);
  });

  it('leave out closed cycles, recent or not', async () => {
    await closeCycle(app, cycleId);
    expect(await suggest('', 'ada')).toEqual([]);
  });
});
