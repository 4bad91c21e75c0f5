import { aKeyResult, aLink, anItem, anObjective } from '../builders';
import type { SuiteContext } from './context';

const AT = (minute: string) => `2026-10-05T09:${minute}:00.000Z`;

export function changedIssuesSuite({ stores }: SuiteContext): void {
  const { changedIssues, work, workLinks, keyResults, objectives } = stores;
  const known = (issueId: string) => ({ issueId, mayBeNew: false });

  it('are handed out oldest first, without those that cannot matter', async () => {
    const objective = anObjective();
    await objectives.insert(objective);
    const keyResult = aKeyResult({ objectiveId: objective.id });
    await keyResults.insert(keyResult);
    await workLinks.insertMissing([aLink({ keyResultId: keyResult.id, epicId: 'epic' })]);
    await work.saveItems([anItem({ issueId: 'item' })]);
    await changedIssues.add([{ issueId: 'new', mayBeNew: true }], AT('03'));
    await changedIssues.add([known('item'), known('stranger')], AT('02'));
    await changedIssues.add([known('epic')], AT('01'));
    expect(await changedIssues.waiting()).toEqual({ count: 4, oldestAt: AT('01') });
    expect((await changedIssues.take(2)).map(({ issueId }) => issueId)).toEqual(['epic', 'item']);
    expect((await changedIssues.take(9)).map(({ issueId }) => issueId)).toEqual(['epic', 'item', 'new']);
    expect((await changedIssues.waiting()).count).toBe(3);
  });

  it('stay when they changed again while they were read', async () => {
    await changedIssues.add(
      [
        { issueId: '1', mayBeNew: true },
        { issueId: '2', mayBeNew: true },
      ],
      AT('01'),
    );
    const taken = await changedIssues.take(9);
    await changedIssues.add([known('1')], AT('02'));
    await changedIssues.done(taken);
    expect(await changedIssues.take(9)).toEqual([{ issueId: '1', changedAt: AT('02') }]);
  });

  it('keep the later change whatever order events come in', async () => {
    await changedIssues.add([{ issueId: '1', mayBeNew: true }], AT('05'));
    await changedIssues.add([known('1')], AT('04'));
    expect(await changedIssues.take(9)).toEqual([{ issueId: '1', changedAt: AT('05') }]);
    expect(await changedIssues.waiting()).toEqual({ count: 1, oldestAt: AT('05') });
  });

  it('are none at first', async () => {
    expect(await changedIssues.waiting()).toEqual({ count: 0, oldestAt: null });
  });
}
