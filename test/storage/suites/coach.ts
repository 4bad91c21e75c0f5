import { DEFAULT_COACH, type Dismissal } from '../../../src/application/ports/coach';
import { aKeyResult, anObjective } from '../builders';
import type { SuiteContext } from './context';

const dismissal = (over: Partial<Dismissal> = {}): Dismissal => ({
  ...{ entityId: 'kr', messageKey: 'outcome.activity.make', text: 'Publish 10 posts 😀', reason: 'intended' },
  ...{ authorId: 'ada', at: '2026-10-05T09:00:00.000Z' },
  ...over,
});

export function coachSuite({ stores: { coach, objectives, keyResults } }: SuiteContext): void {
  it('forgets what was set aside with the thing that it was about', async () => {
    const objective = anObjective();
    await objectives.insert(objective);
    const keyResult = aKeyResult({ objectiveId: objective.id });
    await keyResults.insert(keyResult);
    for (const entityId of [objective.id, keyResult.id, 'stays']) await coach.dismiss(dismissal({ entityId }));
    expect(await keyResults.delete(keyResult.id, 1)).toBe(true);
    expect(await objectives.delete(objective.id, 1)).toBe(true);
    const left = await coach.dismissals([objective.id, keyResult.id, 'stays']);
    expect(left.map(({ entityId }) => entityId)).toEqual(['stays']);
  });

  it('finds what was set aside in some cycles, of objectives and key results', async () => {
    const [here, elsewhere] = [anObjective({ cycleId: 'here' }), anObjective({ cycleId: 'elsewhere' })];
    for (const objective of [here, elsewhere]) await objectives.insert(objective);
    const keyResult = aKeyResult({ objectiveId: here.id });
    await keyResults.insert(keyResult);
    for (const entityId of [here.id, elsewhere.id, keyResult.id]) await coach.dismiss(dismissal({ entityId }));
    const found = await coach.dismissalsIn(['here', 'nowhere']);
    expect(new Set(found)).toEqual(new Set([here.id, keyResult.id].map((entityId) => dismissal({ entityId }))));
    expect(await coach.dismissalsIn([])).toEqual([]);
  });

  it('keeps the latest dismissal of a remark, with its text, reason and author', async () => {
    await coach.dismiss(dismissal());
    const later = dismissal({ text: 'Publish 12 posts', reason: 'later', authorId: 'lea' });
    await coach.dismiss(later);
    await coach.dismiss(dismissal({ entityId: 'other' }));
    expect(await coach.dismissals(['kr'])).toEqual([later]);
    expect(await coach.dismissals([])).toEqual([]);
    await coach.restore('kr', later.messageKey);
    expect(await coach.dismissals(['kr', 'other'])).toEqual([dismissal({ entityId: 'other' })]);
  });

  it('has a school and a glossary, and tells who saved too late', async () => {
    const { version } = await coach.settings();
    const teamSchools = new Map([['team', 'off' as const]]);
    const settings = { school: 'permissive' as const, teamSchools, glossary: ['NPS'] };
    expect(await coach.saveSettings({ ...settings, version: 0 }, version)).toBe(true);
    expect(await coach.settings()).toEqual({ ...settings, version: version + 1 });
    expect(await coach.saveSettings(DEFAULT_COACH, version)).toBe(false);
  });
}
