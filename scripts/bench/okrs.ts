import { ADMIN, type BenchSite } from './site.ts';

export type Okrs = { cycleId: string; keyResultIds: string[] };

/** An active cycle with objectives and key results that have a check-in each. */
export async function addOkrs({ app }: BenchSite, objectives: number, keyResultsEach: number): Promise<Okrs> {
  const as = ADMIN.email;
  const year = new Date().getUTCFullYear();
  const cycle = await app.call(as, 'createCycle', {
    name: `Year ${year}`,
    startsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
  });
  await app.call(as, 'setCycleState', { cycleId: cycle.id, state: 'active', expectedVersion: cycle.version });
  const { levels } = await app.call(as, 'listOrganisation');
  const { today } = await app.call(as, 'getSession');
  const keyResultIds: string[] = [];
  for (let index = 0; index < objectives; index++) {
    const { objectiveId } = await app.call(as, 'createObjective', {
      title: `Customers of region ${index} trust the product`,
      why: 'They leave when they do not.',
      levelId: levels[0]?.id ?? '',
      teamId: null,
      ownerId: ADMIN.accountId,
      cycleId: cycle.id,
      parent: null,
      commitment: 'committed',
      visibility: 'open',
      viewerIds: [],
      weight: 1,
    });
    for (let part = 0; part < keyResultsEach; part++) {
      const { keyResultId } = await app.call(as, 'createKeyResult', {
        objectiveId,
        title: `Complaints of group ${index}.${part} fall from 100 to 40 a month`,
        ownerId: ADMIN.accountId,
        weight: 1,
        measure: 'metric',
        unit: 'complaints / month',
        baseline: 100,
        target: 40,
        milestones: [],
      });
      const checkIn = {
        forDate: today,
        value: 100 - ((index + part) % 60),
        confidence: 6,
        note: '',
        blocker: null,
        reachedMilestoneIds: [],
      };
      await app.call(as, 'checkIn', { keyResultId, ...checkIn });
      keyResultIds.push(keyResultId);
    }
  }
  return { cycleId: cycle.id, keyResultIds };
}
