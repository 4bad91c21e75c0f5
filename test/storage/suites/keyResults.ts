import type { Milestone } from '../../../src/domain/model/checkIn';
import { aCheckIn, aKeyResult, aLink, anObjective, aSnapshot } from '../builders';
import type { SuiteContext } from './context';

export function keyResultsSuite({ stores }: SuiteContext): void {
  const { keyResults, objectives, checkIns, workLinks, snapshots } = stores;

  async function saved(over: Parameters<typeof aKeyResult>[0] = {}, objectiveOver = {}) {
    const objective = anObjective(objectiveOver);
    await objectives.insert(objective);
    const keyResult = aKeyResult({ objectiveId: objective.id, ...over });
    return { ...keyResult, number: await keyResults.insert(keyResult) };
  }

  const milestone = (keyResultId: string, over: Partial<Milestone>): Milestone => ({
    ...{ id: 'm', keyResultId, title: 'Signed', weight: 1.5, reachedOn: null, position: 0, version: 1 },
    ...over,
  });

  it('keep what is saved, fractions and empty numbers included', async () => {
    const metric = await saved({ baseline: 0.1, target: -1e12, weight: 0.5, unit: 'µg/m³' });
    const work = await saved({ measure: 'work', baseline: null, target: null });
    expect(await keyResults.find(metric.id)).toEqual(metric);
    expect(await keyResults.findMany([work.id, 'gone'])).toEqual([work]);
  });

  it('are found by the number people use, and by owner within the named cycles', async () => {
    const mine = await saved({ ownerId: 'hopper' }, { cycleId: 'here' });
    await saved({ ownerId: 'hopper' }, { cycleId: 'elsewhere' });
    await saved({ ownerId: 'ada' }, { cycleId: 'here' });
    expect(await keyResults.findByNumber(mine.number)).toEqual(mine);
    expect(await keyResults.findByNumber(999_999)).toBeUndefined();
    expect(await keyResults.ownedBy('hopper', ['here'])).toEqual([mine]);
    expect(await keyResults.ownedBy('hopper', [])).toEqual([]);
  });

  it('are incomplete without owner, or as a metric without baseline or target', async () => {
    const place = { cycleId: 'incomplete' };
    const noOwner = await saved({ ownerId: '', measure: 'work', baseline: null, target: null }, place);
    const noStart = await saved({ baseline: null }, place);
    const noEnd = await saved({ target: null }, place);
    await saved({ baseline: 0, target: 1 }, place);
    await saved({ measure: 'work', baseline: null, target: null }, place);
    await saved({ target: null }, { cycleId: 'elsewhere' });
    expect(await keyResults.incomplete(place)).toEqual([noOwner, noStart, noEnd]);
    expect(await keyResults.incomplete({ objectiveId: noEnd.objectiveId })).toEqual([noEnd]);
  });

  it('are refused under an objective that is gone', async () => {
    const homeless = aKeyResult({ objectiveId: 'gone' });
    await expect(keyResults.insert(homeless)).rejects.toMatchObject({ messageKey: 'objectiveNotFound' });
    expect(await keyResults.find(homeless.id)).toBeUndefined();
  });

  it('keep standing and edits apart, so that neither overwrites the other', async () => {
    const keyResult = await saved();
    const standing = {
      ...{ value: 280.25, confidence: 6, previousConfidence: 8, lastCheckInOn: '2026-10-12' },
      ...{ recentValues: [280.25, 300], milestoneReached: 0, milestoneTotal: 3 },
    };
    await keyResults.saveStanding(keyResult.id, standing);
    expect(await keyResults.update({ ...keyResult, title: 'Edited' }, 1)).toBe(true);
    expect(await keyResults.update({ ...keyResult, title: 'Late' }, 1)).toBe(false);
    expect(await keyResults.find(keyResult.id)).toEqual({ ...keyResult, ...standing, title: 'Edited', version: 2 });
  });

  it('take what belongs to them along when deleted, and only that', async () => {
    const [gone, stays] = [await saved(), await saved()];
    for (const { id: keyResultId } of [gone, stays]) {
      await checkIns.insert(aCheckIn({ keyResultId }));
      await workLinks.insertMissing([aLink({ keyResultId })]);
      await snapshots.save([aSnapshot({ keyResultId })]);
    }
    expect(await keyResults.delete(gone.id, 2)).toBe(false);
    expect(await keyResults.delete(gone.id, 1)).toBe(true);
    expect(await keyResults.find(gone.id)).toBeUndefined();
    expect(await checkIns.listFor(gone.id)).toEqual([]);
    expect(await workLinks.forKeyResults([gone.id, stays.id])).toHaveLength(1);
    expect(await snapshots.listFor(gone.id)).toEqual([]);
    expect(await checkIns.listFor(stays.id)).toHaveLength(1);
  });

  it('replace their milestones as a whole', async () => {
    const { id } = await saved({ measure: 'milestone' });
    await keyResults.saveMilestones(id, [milestone(id, { id: 'a', position: 1 }), milestone(id, { id: 'b' })]);
    const changed = milestone(id, { id: 'a', reachedOn: '2026-10-09', version: 2 });
    await keyResults.saveMilestones(id, [changed, milestone(id, { id: 'c', position: 1 })]);
    expect(await keyResults.milestones(id)).toEqual([changed, milestone(id, { id: 'c', position: 1 })]);
    await keyResults.saveMilestones(id, []);
    expect(await keyResults.milestones(id)).toEqual([]);
  });

  it('are found by words, key and team, in the named cycles only', async () => {
    const calls = await saved({ title: 'Calls drop' }, { cycleId: 'c', teamId: 't' });
    await saved({ title: 'Calls rise' }, { cycleId: 'c' });
    await saved({ title: 'Calls drop' }, { cycleId: 'other', teamId: 't' });
    expect((await keyResults.search('drop calls', ['c'], 5)).map(({ id }) => id)).toEqual([calls.id]);
    expect((await keyResults.search(`KR-${calls.number}`, ['c'], 5)).map(({ id }) => id)).toEqual([calls.id]);
    expect(await keyResults.search('', ['c'], 1)).toHaveLength(1);
    expect((await keyResults.ofTeams(['t'], ['c'], 5)).map(({ id }) => id)).toEqual([calls.id]);
    expect(await keyResults.ofTeams([], ['c'], 5)).toEqual([]);
  });

  it('are paged with what their standing is derived from', async () => {
    const all = [await saved(), await saved(), await saved()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const [first, second, third] = all.map(({ id }) => id) as [string, string, string];
    const checkIn = aCheckIn({ keyResultId: second });
    await checkIns.insert(checkIn);
    await keyResults.saveMilestones(first, [milestone(first, { reachedOn: '2026-10-01' })]);
    expect(await keyResults.pageWithSources(null, 2)).toEqual([
      { keyResult: all[0], checkIns: [], milestones: [milestone(first, { reachedOn: '2026-10-01' })] },
      { keyResult: all[1], checkIns: [checkIn], milestones: [] },
    ]);
    expect((await keyResults.pageWithSources(second, 2)).map(({ keyResult }) => keyResult.id)).toEqual([third]);
  });
}
