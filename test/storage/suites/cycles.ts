import { aCycle, anObjective } from '../builders';
import type { SuiteContext } from './context';

export function cyclesSuite({ stores: { cycles, objectives } }: SuiteContext): void {
  it('keep what is saved, newest first', async () => {
    const [q3, q4] = [aCycle({ startsOn: '2026-07-01' }), aCycle({ name: '🎯 Q4 الربع', startsOn: '2026-10-01' })];
    await cycles.insert(q3);
    await cycles.insert(q4);
    expect(await cycles.list()).toEqual([q4, q3]);
    expect(await cycles.find(q4.id)).toEqual(q4);
    expect(await cycles.find('nobody')).toBeUndefined();
  });

  it('let one of two win who saw the same version', async () => {
    const cycle = aCycle();
    await cycles.insert(cycle);
    const won = await Promise.all([
      cycles.update({ ...cycle, name: 'mine' }, 1),
      cycles.update({ ...cycle, name: 'theirs' }, 1),
    ]);
    expect(won.toSorted()).toEqual([false, true]);
    expect((await cycles.find(cycle.id))?.version).toBe(2);
  });

  it('are not deleted while objectives are in them', async () => {
    const [used, free] = [aCycle(), aCycle()];
    for (const cycle of [used, free]) await cycles.insert(cycle);
    await objectives.insert(anObjective({ cycleId: used.id }));
    expect(await cycles.delete(used.id, 1)).toBe(false);
    expect(await cycles.delete(free.id, 2)).toBe(false);
    expect(await cycles.delete(free.id, 1)).toBe(true);
    expect(await cycles.list()).toEqual([used]);
  });
}
