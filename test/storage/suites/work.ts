import { aCycle, aDay, aKeyResult, aLink, anEpic, anItem, anObjective } from '../builders';
import type { SuiteContext } from './context';

export function workSuite({ stores }: SuiteContext): void {
  const { work, workLinks, keyResults, objectives, cycles } = stores;

  async function link(epicId: string, state: 'active' | 'closed' = 'active'): Promise<void> {
    const cycle = aCycle({ state });
    await cycles.insert(cycle);
    const objective = anObjective({ cycleId: cycle.id });
    await objectives.insert(objective);
    const keyResult = aKeyResult({ objectiveId: objective.id });
    await keyResults.insert(keyResult);
    await workLinks.insertMissing([aLink({ keyResultId: keyResult.id, epicId })]);
  }

  it('keeps epics and pages through them by id', async () => {
    const epics = ['3', '1', '2'].map((issueId) => anEpic({ issueId }));
    await work.saveEpics(epics);
    await work.saveEpics([anEpic({ issueId: '1', state: 'archived' })]);
    expect((await work.epicPage(null, 2)).map(({ issueId }) => issueId)).toEqual(['1', '2']);
    expect((await work.epicPage('2', 2)).map(({ issueId }) => issueId)).toEqual(['3']);
    expect(await work.epics(['1', 'no'])).toEqual([anEpic({ issueId: '1', state: 'archived' })]);
    expect(await work.count()).toEqual({ epics: 3, items: 0 });
  });

  it('does not let an older reading of an issue overwrite a newer one', async () => {
    const at = (hour: string) => `2026-10-03T${hour}:00:00.000Z`;
    const newer = anItem({
      outcome: 'delivered',
      category: 'done',
      points: null,
      endedOn: '2026-10-03',
      updatedAt: at('12'),
    });
    await work.saveItems([newer]);
    await work.saveItems([anItem({ updatedAt: at('11'), epicId: '9' })]);
    expect(await work.itemsByIssue(['20001'])).toEqual([newer]);
    const same = anItem({ updatedAt: at('12'), outcome: 'notDelivered' });
    await work.saveItems([same]);
    expect(await work.items(['10001'])).toEqual([same]);
  });

  it('saves and deletes more issues than one statement takes', async () => {
    const items = Array.from({ length: 1200 }, (_, index) => anItem({ issueId: `${index}` }));
    await work.saveItems(items);
    expect(await work.items(['10001'])).toHaveLength(1200);
    await work.deleteItems(items.slice(0, 1100).map(({ issueId }) => issueId));
    expect(await work.items(['10001'])).toHaveLength(100);
  });

  it('replaces the days of an epic, and adds single ones', async () => {
    await work.saveDays([aDay({ day: '2026-10-01' }), aDay({ day: '2026-10-02' }), aDay({ epicId: '7' })]);
    await work.replaceDays('10001', [aDay({ day: '2026-10-02', scope: 5, scopePoints: 5.5, removed: 1 })]);
    expect(await work.daysOf(['10001'])).toEqual([aDay({ day: '2026-10-02', scope: 5, scopePoints: 5.5, removed: 1 })]);
    await work.replaceDays('10001', []);
    expect(await work.daysOf(['10001', '7'])).toEqual([aDay({ epicId: '7' })]);
  });

  it('remembers how an epic began the day', async () => {
    const start = { epicId: '10001', day: '2026-10-05', base: aDay(), inScope: ['20001', '20002'] };
    await work.saveDayStarts([{ ...start, day: '2026-10-04', base: null }]);
    await work.saveDayStarts([start]);
    expect(await work.dayStarts(['10001', '7'])).toEqual([start]);
  });

  it('drops what serves nothing any more, and nothing else', async () => {
    await link('10001');
    for (const epicId of ['10001', '10002']) {
      await work.saveEpics([anEpic({ issueId: epicId })]);
      await work.saveItems([anItem({ issueId: `2${epicId}`, epicId })]);
      await work.saveDays([aDay({ epicId })]);
    }
    expect(await work.dropUnlinkedEpics()).toBe(1);
    expect((await work.epicPage(null, 10)).map(({ issueId }) => issueId)).toEqual(['10001']);
    expect(await work.items(['10002'])).toEqual([]);
    expect(await work.daysOf(['10002'])).toEqual([]);
    expect(await work.items(['10001'])).toHaveLength(1);
  });

  it('counts open work of active cycles by project, an epic that serves twice only once', async () => {
    for (const epicId of ['10001', '10001', '10002']) await link(epicId);
    await link('10003', 'closed');
    await work.saveEpics(['10001', '10002', '10003'].map((issueId) => anEpic({ issueId, projectId: 'e' })));
    await work.saveItems([
      anItem({ issueId: '1', epicId: '10001', projectId: 'p' }),
      anItem({ issueId: '2', epicId: '10001', projectId: 'p', outcome: 'delivered' }),
      anItem({ issueId: '3', epicId: '10002', projectId: 'q' }),
      anItem({ issueId: '4', epicId: '10003', projectId: 'p' }),
    ]);
    await work.saveEpics([anEpic({ issueId: '10002', state: 'deleted' })]);
    expect(await work.openLinkedByProject()).toEqual(new Map([['p', 1], ['e', 1]])); // prettier-ignore
    await work.saveEpics([anEpic({ issueId: '10001', projectId: 'e', category: 'done' })]);
    expect(await work.openLinkedByProject()).toEqual(new Map([['p', 1]]));
  });

  it('knows the newest day of each epic', async () => {
    await work.saveDays([aDay({ day: '2026-10-01' }), aDay({ day: '2026-10-04', removed: 2 }), aDay({ epicId: '7' })]);
    const latest = await work.latestDays(['10001', '7', 'no']);
    expect(latest.toSorted((a, b) => (a.epicId < b.epicId ? -1 : 1))).toEqual([
      aDay({ day: '2026-10-04', removed: 2 }),
      aDay({ epicId: '7' }),
    ]);
  });

  it('knows what a project touches, and which epics were never read', async () => {
    await link('10001');
    await link('10009');
    await work.saveEpics([anEpic({ projectId: 'p' }), anEpic({ issueId: '10002', projectId: 'q' })]);
    await work.saveItems([anItem({ epicId: '10002', projectId: 'p' })]);
    expect((await work.epicsTouching('p')).toSorted()).toEqual(['10001', '10002']);
    expect(await work.epicsTouching('x')).toEqual([]);
    expect(await work.unreadEpics()).toEqual(['10009']);
  });
}
