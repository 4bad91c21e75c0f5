import { aKeyResult, aLink, anObjective } from '../builders';
import type { SuiteContext } from './context';

export function workLinksSuite({ stores: { workLinks, keyResults, objectives }, harness }: SuiteContext): void {
  async function aSavedKeyResult(): Promise<string> {
    const objective = anObjective();
    await objectives.insert(objective);
    const keyResult = aKeyResult({ objectiveId: objective.id });
    await keyResults.insert(keyResult);
    return keyResult.id;
  }

  it('are added once, and only the new ones are named', async () => {
    const keyResultId = await aSavedKeyResult();
    const link = aLink({ keyResultId, epicId: '1', weight: 2 });
    expect(await workLinks.insertMissing([link])).toEqual(['1']);
    const again = [
      aLink({ keyResultId, epicId: '1' }),
      aLink({ keyResultId, epicId: '2', attachedAt: '2026-10-03T10:00:00.000Z' }),
    ];
    expect(await workLinks.insertMissing(again)).toEqual(['2']);
    expect(await workLinks.find(link.id)).toEqual(link);
    expect((await workLinks.forEpics(['1', '2'])).map(({ epicId }) => epicId)).toEqual(['1', '2']);
  });

  it('cost three statements at most, however many', async () => {
    const keyResultId = await aSavedKeyResult();
    const links = Array.from({ length: 100 }, (_, index) => aLink({ keyResultId, epicId: `${index}` }));
    harness().takeStatements();
    expect(await workLinks.insertMissing(links)).toHaveLength(100);
    expect(harness().takeStatements().length).toBeLessThanOrEqual(3);
  });

  it('go together in one statement, whatever is gone already', async () => {
    const keyResultId = await aSavedKeyResult();
    const links = Array.from({ length: 100 }, (_, index) => aLink({ keyResultId, epicId: `${index}` }));
    await workLinks.insertMissing(links);
    const kept = links.slice(0, 1);
    harness().takeStatements();
    await workLinks.deleteMany([...links.slice(1).map(({ id }) => id), 'never-there']);
    expect(harness().takeStatements()).toHaveLength(1);
    expect(await workLinks.forKeyResults([keyResultId])).toEqual(kept);
  });

  it('of two who attach the same epic at once, one adds it', async () => {
    const keyResultId = await aSavedKeyResult();
    const added = await Promise.all([
      workLinks.insertMissing([aLink({ keyResultId })]),
      workLinks.insertMissing([aLink({ keyResultId })]),
    ]);
    expect(added.flat()).toEqual(['10001']);
    expect(await workLinks.forKeyResults([keyResultId])).toHaveLength(1);
  });

  it('do not come to a key result that is gone', async () => {
    expect(await workLinks.insertMissing([aLink({ keyResultId: 'gone' })])).toEqual([]);
    expect(await workLinks.forKeyResults(['gone'])).toEqual([]);
  });

  it('change their weight and go in the version that was seen', async () => {
    const link = aLink({ keyResultId: await aSavedKeyResult() });
    await workLinks.insertMissing([link]);
    expect(await workLinks.update({ ...link, weight: 0.25 }, 1)).toBe(true);
    expect(await workLinks.update({ ...link, weight: 3 }, 1)).toBe(false);
    expect(await workLinks.delete(link.id, 1)).toBe(false);
    expect((await workLinks.find(link.id))?.weight).toBe(0.25);
    expect(await workLinks.delete(link.id, 2)).toBe(true);
  });

  it('name the key results that a person attached to last', async () => {
    const [first, second] = [await aSavedKeyResult(), await aSavedKeyResult()];
    const at = (day: string) => `2026-10-${day}T00:00:00.000Z`;
    await workLinks.insertMissing([aLink({ keyResultId: first, attachedAt: at('01') })]);
    await workLinks.insertMissing([aLink({ keyResultId: second, attachedAt: at('02') })]);
    expect(await workLinks.recentKeyResultIds('ada', 5)).toEqual([second, first]);
    expect(await workLinks.recentKeyResultIds('grace', 5)).toEqual([]);
  });
}
