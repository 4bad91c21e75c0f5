import { aKeyResult, anObjective } from '../builders';
import type { SuiteContext } from './context';

const NASTY = [
  'x'.repeat(255),
  '😀'.repeat(127),
  'שלום עולם',
  "Robert'); DROP TABLE objective;--",
  '<script>alert(1)</script>',
  'back\\slash % under_score `tick` "quote"',
];

export function objectivesSuite({ stores: { objectives, keyResults } }: SuiteContext): void {
  it.each(NASTY)('keep the title %j as it is', async (title) => {
    const objective = anObjective({ title, viewerIds: ['ada', 'grace'], visibility: 'restricted' });
    const number = await objectives.insert(objective);
    expect(await objectives.find(objective.id)).toEqual({ ...objective, number });
  });

  it('give each its own number when many are made at once, and never a deleted one again', async () => {
    const numbers = await Promise.all(Array.from({ length: 5 }, () => objectives.insert(anObjective())));
    expect(new Set(numbers).size).toBe(5);
    const last = anObjective();
    const number = await objectives.insert(last);
    expect(number).toBe(Math.max(...numbers) + 1);
    expect(await objectives.delete(last.id, 1)).toBe(true);
    expect(await objectives.insert(anObjective())).toBe(number + 1);
  });

  it('are found by the number people use', async () => {
    const objective = anObjective();
    const number = await objectives.insert(objective);
    expect(await objectives.findByNumber(number)).toMatchObject({ id: objective.id, number, title: objective.title });
    expect(await objectives.findByNumber(999_999)).toBeUndefined();
  });

  it('save everything but id, number and creation', async () => {
    const objective = anObjective();
    const number = await objectives.insert(objective);
    const edited = { ...objective, number: 99, title: 'New', parent: { kind: 'keyResult' as const, id: objective.id } };
    expect(await objectives.update(edited, 1)).toBe(true);
    expect(await objectives.update({ ...edited, title: 'Lost' }, 1)).toBe(false);
    expect(await objectives.find(objective.id)).toEqual({ ...edited, number, version: 2 });
  });

  it('are not deleted while something hangs from them', async () => {
    const [above, childless] = [anObjective(), anObjective()];
    await objectives.insert(above);
    await objectives.insert(childless);
    const child = anObjective({ parent: { kind: 'objective', id: above.id } });
    await objectives.insert(child);
    await keyResults.insert(aKeyResult({ objectiveId: child.id }));
    expect(await objectives.delete(above.id, 1)).toBe(false);
    expect(await objectives.delete(child.id, 1)).toBe(false);
    expect(await objectives.delete(childless.id, 2)).toBe(false);
    expect(await objectives.delete(childless.id, 1)).toBe(true);
  });

  it('are refused under a parent that is gone', async () => {
    const child = anObjective({ parent: { kind: 'objective', id: 'gone' } });
    await expect(objectives.insert(child)).rejects.toMatchObject({ messageKey: 'parentNotFound' });
    expect(await objectives.find(child.id)).toBeUndefined();
  });

  it('never end with a child of something deleted at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const above = anObjective();
      await objectives.insert(above);
      const keyResult = aKeyResult({ objectiveId: above.id });
      const [deleted] = await Promise.all([
        objectives.delete(above.id, 1),
        keyResults.insert(keyResult).catch(() => undefined),
      ]);
      const hasChild = (await keyResults.find(keyResult.id)) !== undefined;
      expect(deleted).toBe(!hasChild);
    }
  });

  it.each([
    ['dosage DOCTORS', ['Doctors find the dosage']],
    ['100 %', ['100 % of it']],
    ['_', ['snake_case']],
    ['\\', ['back\\slash']],
    ['émile', ['Émile writes']],
    ['nothing such', []],
    ['', ['back\\slash', 'snake_case', '100 % of it', 'Émile writes', 'Doctors find the dosage']],
  ])('are found by %j', async (text, titles) => {
    const all = ['Doctors find the dosage', 'Émile writes', '100 % of it', 'snake_case', 'back\\slash'];
    for (const [index, title] of all.entries()) {
      await objectives.insert(anObjective({ title, cycleId: 'c', createdAt: `2026-10-0${index + 1}T00:00:00.000Z` }));
    }
    await objectives.insert(anObjective({ title: 'Doctors 100 % dosage _ \\ émile', cycleId: 'other' }));
    expect((await objectives.search(text, ['c'], 10)).map(({ title }) => title)).toEqual(titles);
    expect(await objectives.search(text, [], 10)).toEqual([]);
  });

  it('are found by their key or number', async () => {
    const objective = anObjective({ cycleId: 'c' });
    const number = await objectives.insert(objective);
    await objectives.insert(anObjective({ cycleId: 'c' }));
    for (const text of [`O-${number}`, `o-${number}`, `${number}`]) {
      expect((await objectives.search(text, ['c'], 10)).map(({ id }) => id)).toEqual([objective.id]);
    }
  });

  it('tell their parents and read several at once', async () => {
    const above = anObjective();
    const number = await objectives.insert(above);
    const child = anObjective({ parent: { kind: 'objective', id: above.id } });
    await objectives.insert(child);
    const keyResult = aKeyResult({ objectiveId: above.id });
    await keyResults.insert(keyResult);
    const parents = await objectives.parents();
    expect(parents.keyResults).toEqual([{ id: keyResult.id, objectiveId: above.id }]);
    expect(parents.objectives).toContainEqual({ id: above.id, number, parent: null });
    expect(parents.objectives.find(({ id }) => id === child.id)?.parent).toEqual(child.parent);
    expect((await objectives.findMany([above.id, child.id, 'no'])).map(({ id }) => id).toSorted()).toEqual(
      [above.id, child.id].toSorted(),
    );
  });
}
