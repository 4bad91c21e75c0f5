import { aCheckIn, aKeyResult, anObjective } from '../builders';
import type { SuiteContext } from './context';

export function checkInsSuite({ stores: { checkIns, keyResults, objectives, activity } }: SuiteContext): void {
  async function aSavedKeyResult(): Promise<string> {
    const objective = anObjective();
    await objectives.insert(objective);
    const keyResult = aKeyResult({ objectiveId: objective.id });
    await keyResults.insert(keyResult);
    return keyResult.id;
  }

  it('are listed by the date they are for', async () => {
    const keyResultId = await aSavedKeyResult();
    const late = aCheckIn({ keyResultId, forDate: '2026-10-12', value: null, blocker: 'decisional' });
    const early = aCheckIn({
      keyResultId,
      forDate: '2026-10-05',
      note: 'ça va 👍',
      createdAt: '2026-10-20T00:00:00.000Z',
    });
    await checkIns.insert(late);
    await checkIns.insert(early);
    expect(await checkIns.listFor(keyResultId)).toEqual([early, late]);
    expect(await checkIns.find(early.id)).toEqual(early);
  });

  it('are refused for a key result that is gone', async () => {
    const stray = aCheckIn({ keyResultId: 'gone' });
    await expect(checkIns.insert(stray)).rejects.toMatchObject({ messageKey: 'keyResultNotFound' });
  });

  it('change and vanish only in the version that was seen', async () => {
    const checkIn = aCheckIn({ keyResultId: await aSavedKeyResult() });
    await checkIns.insert(checkIn);
    expect(await checkIns.update({ ...checkIn, value: 1 }, 1)).toBe(true);
    expect(await checkIns.update({ ...checkIn, value: 2 }, 1)).toBe(false);
    expect(await checkIns.delete(checkIn.id, 1)).toBe(false);
    expect((await checkIns.find(checkIn.id))?.value).toBe(1);
    expect(await checkIns.delete(checkIn.id, 2)).toBe(true);
  });

  it('name the key results that a person spoke of last', async () => {
    const [first, second] = [await aSavedKeyResult(), await aSavedKeyResult()];
    const at = (day: string) => ({ createdAt: `2026-10-${day}T00:00:00.000Z`, forDate: `2026-10-${day}` });
    await checkIns.insert(aCheckIn({ keyResultId: first, ...at('01') }));
    await checkIns.insert(aCheckIn({ keyResultId: second, ...at('02') }));
    await checkIns.insert(aCheckIn({ keyResultId: first, ...at('03') }));
    await checkIns.insert(aCheckIn({ keyResultId: second, ...at('04'), authorId: 'grace' }));
    expect(await checkIns.recentKeyResultIds('ada', 5)).toEqual([first, second]);
    expect(await checkIns.recentKeyResultIds('ada', 1)).toEqual([first]);
  });

  it('leave a history, newest first', async () => {
    const line = { kind: 'keyResult' as const, entityId: 'k', actorId: 'ada', verb: 'checkedIn', values: { value: 3 } };
    await activity.add({ ...line, id: 'a', at: '2026-10-01T00:00:00.000Z' });
    await activity.add({ ...line, id: 'b', at: '2026-10-02T00:00:00.000Z', actorId: null });
    await activity.add({ ...line, id: 'c', at: '2026-10-03T00:00:00.000Z', entityId: 'other' });
    expect((await activity.listFor('keyResult', 'k', 10)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await activity.listFor('keyResult', 'k', 1)).toEqual([
      { ...line, id: 'b', at: '2026-10-02T00:00:00.000Z', actorId: null },
    ]);
  });
}
