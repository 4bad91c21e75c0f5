import { startApp, type App } from './support/app';
import { aCycle, aKeyResult, anObjective, closeCycle, issueIds } from './support/okrs';

let app: App;
let cycleId: string;
let keyResultId: string;
let epic: string;
let other: string;
let story: string;
let guarded: string;

beforeAll(async () => {
  app = await startApp();
  cycleId = await aCycle(app);
  keyResultId = await aKeyResult(app, await anObjective(app, cycleId, { title: 'Top', levelId: 'company' }));
  [epic = '', other = '', story = '', guarded = ''] = await issueIds(app, ['WORK-1', 'WORK-6', 'WORK-2', 'READ-1']);
  await app.site.snapshot('links');
});
afterAll(() => app.site.stop());
beforeEach(async () => {
  await app.site.faults([]);
  await app.site.reset({ to: 'links' });
  await app.site.delivery({ paused: true });
  await app.site.clearCalls();
});

const attach = (epicIds: string[], as: 'ada' | 'eve' = 'eve') =>
  app.call(as, 'attachEpics', { keyResultId, epicIds, weight: 1 });
const linksOf = async (epicId: string) => (await app.call('ada', 'listLinksOfEpics', { epicIds: [epicId] })).links;

const markOf = async (epicId: string) => {
  const property = await app.site.jira('ada@example.com')(`/rest/api/3/issue/${epicId}/properties/plumbline`);
  const { value } = (await property.json()) as { value: { keyResults: string[] } };
  return value.keyResults.toSorted();
};

describe('attaching epics', () => {
  it('shows the work at once, without what ended undelivered', async () => {
    const { outcomes, row, pending } = await attach([epic]);
    expect(outcomes).toEqual([{ epicId: epic, outcome: 'attached', messageKey: null }]);
    expect(pending).toBe(0);
    expect(row.work).toMatchObject({ delivered: 2, scope: 3, notDelivered: 1, epics: 1 });
  });

  it('reads Jira at most four times for one epic', async () => {
    await app.call('eve', 'getSession');
    await app.site.clearCalls();
    await attach([epic]);
    const { calls } = await app.site.calls({ service: 'jira' });
    const vocabulary = /\/(field|status|resolution|statuses|serverInfo)/;
    expect(calls.filter(({ route }) => !vocabulary.test(route)).length).toBeLessThanOrEqual(4);
  });

  it('marks the epic for JQL', async () => {
    await attach([epic]);
    expect(await markOf(epic)).toEqual(['KR-1']);
  });

  it('marks it without the key of a restricted key result, also when it became so later', async () => {
    const objectiveId = await anObjective(app, cycleId, {
      title: 'Quiet',
      visibility: 'restricted',
      viewerIds: ['eve'],
    });
    const hidden = await aKeyResult(app, objectiveId);
    await app.call('eve', 'attachEpics', { keyResultId: hidden, epicIds: [epic], weight: 1 });
    await attach([epic]);
    await app.site.drain();
    expect(await markOf(epic)).toEqual(['KR-1', 'restricted']);
    const { draft, row } = await app.call('nora', 'getObjective', { objectiveId });
    await app.call('nora', 'editObjective', {
      ...draft,
      visibility: 'open',
      objectiveId,
      expectedVersion: row.version,
    });
    await app.site.drain();
    expect(await markOf(epic)).toEqual(['KR-1', 'KR-2']);
  });

  it('tells apart what was refused, and attaches the rest', async () => {
    const { outcomes } = await attach([epic, story, guarded, '999999', epic]);
    expect(outcomes).toEqual([
      { epicId: epic, outcome: 'attached', messageKey: null },
      { epicId: story, outcome: 'refused', messageKey: 'notAnEpic' },
      { epicId: guarded, outcome: 'refused', messageKey: 'mayNotEditIssue' },
      { epicId: '999999', outcome: 'refused', messageKey: 'epicNotFound' },
    ]);
    expect(await linksOf(guarded)).toEqual([]);
  });

  it('lets who may edit an epic in Jira attach it', async () => {
    expect((await attach([guarded], 'ada')).outcomes[0]?.outcome).toBe('attached');
  });

  it('changes nothing when it is done again', async () => {
    await attach([epic]);
    const [link] = await linksOf(epic);
    const again = await app.call('eve', 'attachEpics', { keyResultId, epicIds: [epic], weight: 5 });
    expect(again.outcomes[0]?.outcome).toBe('alreadyAttached');
    expect(await linksOf(epic)).toEqual([link]);
  });

  it('leaves several epics to the queue and tells how many wait', async () => {
    expect((await attach([epic, other])).pending).toBe(2);
    expect(await app.call('eve', 'getReadingProgress', { keyResultId })).toEqual({ pending: 2, total: 2, failed: 0 });
    await app.site.drain();
    expect(await app.call('eve', 'getReadingProgress', { keyResultId })).toEqual({ pending: 0, total: 2, failed: 0 });
  });

  it('is refused in a closed cycle', async () => {
    await closeCycle(app, cycleId);
    const error = await app.refuse('ada', 'attachEpics', { keyResultId, epicIds: [epic], weight: 1 });
    expect(error).toMatchObject({ code: 'closedCycle', values: { cycle: 'Q4' } });
    expect(await linksOf(epic)).toEqual([]);
  });
});

describe('detaching an epic', () => {
  it('takes its work away, and attaching it again puts it back', async () => {
    await attach([epic]);
    const [link] = await linksOf(epic);
    const undo = await app.call('eve', 'detachEpic', { linkId: link?.linkId ?? '', expectedVersion: 1 });
    expect(undo).toEqual({ keyResultId, epicId: epic, weight: 1 });
    const gone = await app.call('ada', 'getKeyResult', { keyResultId });
    expect(gone.row.work).toMatchObject({ scope: 0, epics: 0 });
    const { row } = await app.call('eve', 'attachEpics', { keyResultId, epicIds: [epic], weight: undo.weight });
    await app.site.drain();
    expect(row.work.epics).toBe(1);
  });

  it('is refused to who may not edit the epic in Jira, nor the key result', async () => {
    await attach([guarded], 'ada');
    const [link] = await linksOf(guarded);
    const error = await app.refuse('eve', 'detachEpic', { linkId: link?.linkId, expectedVersion: 1 });
    expect(error).toMatchObject({ code: 'forbidden', messageKey: 'mayNotChangeLink' });
    expect(await linksOf(guarded)).toHaveLength(1);
  });

  it('by two at once tells the second that it is gone', async () => {
    await attach([epic]);
    const [link] = await linksOf(epic);
    const payload = { linkId: link?.linkId ?? '', expectedVersion: 1 };
    await app.call('ada', 'detachEpic', payload);
    expect(await app.refuse('eve', 'detachEpic', payload)).toMatchObject({ messageKey: 'linkNotFound' });
  });
});

describe('the weight of an epic', () => {
  it('takes it out of the sums at 0 and keeps it attached', async () => {
    await attach([epic]);
    const [link] = await linksOf(epic);
    const weigh = { linkId: link?.linkId ?? '', weight: 0, expectedVersion: 1 };
    expect(await app.call('ada', 'setLinkWeight', weigh)).toEqual({ version: 2 });
    const { row, epics } = await app.call('ada', 'getKeyResult', { keyResultId });
    expect(row.work).toMatchObject({ delivered: 0, scope: 0, epics: 1 });
    expect(epics).toEqual([expect.objectContaining({ epicId: epic, weight: 0, delivered: 2, scope: 3, version: 2 })]);
    const late = await app.refuse('ada', 'setLinkWeight', { ...weigh, weight: 3 });
    expect(late).toMatchObject({ code: 'conflict', theirs: { version: 2, fields: { weight: 0 } } });
  });
});
