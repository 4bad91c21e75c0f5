import type { LinkFact } from '../../../src/application/ports/tree';
import { aCycle, aDay, aKeyResult, aLevel, aLink, anEpic, anObjective, aSnapshot, aTeam } from '../builders';
import type { SuiteContext } from './context';

export function treeSuite({ stores, harness }: SuiteContext): void {
  const { tree, cycles, organisation, objectives, keyResults, workLinks, work, snapshots } = stores;

  async function fill() {
    const year = aCycle({ name: '2026', startsOn: '2026-01-01', endsOn: '2026-12-31' });
    const [q4, q1] = [aCycle(), aCycle({ startsOn: '2026-01-01', endsOn: '2026-03-31' })];
    for (const cycle of [year, q4, q1]) await cycles.insert(cycle);
    const [level, team] = [aLevel(), aTeam({ memberIds: ['ada'] })];
    await organisation.insertLevel(level);
    await organisation.insertTeam(team);
    const above = anObjective({ cycleId: year.id });
    const child = anObjective({ cycleId: q4.id, parent: { kind: 'objective', id: above.id }, viewerIds: ['grace'] });
    const old = anObjective({ cycleId: q1.id });
    for (const objective of [above, child, old]) await objectives.insert(objective);
    const keyResult = aKeyResult({ objectiveId: child.id, value: 280.5, recentValues: [280.5] });
    const oldKeyResult = aKeyResult({ objectiveId: old.id });
    for (const one of [keyResult, oldKeyResult]) await keyResults.insert(one);
    await workLinks.insertMissing([aLink({ keyResultId: keyResult.id, weight: 2 })]);
    await work.saveEpics([anEpic()]);
    return { year, q4, q1, level, team, above, child, keyResult, oldKeyResult };
  }

  it('reads everything of a cycle and of those that overlap it in four statements', async () => {
    const { year, q4, q1, level, team, above, child, keyResult } = await fill();
    harness().takeStatements();
    const facts = await tree.read((all) => all.find(({ id }) => id === q4.id));
    expect(harness().takeStatements()).toHaveLength(4);
    expect(facts?.cycle).toEqual(q4);
    expect(facts?.cycles.map(({ id }) => id).toSorted()).toEqual([year.id, q4.id, q1.id].toSorted());
    expect(facts?.levels).toEqual([level]);
    expect(facts?.teams).toEqual([team]);
    expect(facts?.objectives.map(({ id }) => id).toSorted()).toEqual([above.id, child.id].toSorted());
    expect(facts?.objectives.find(({ id }) => id === child.id)).toMatchObject({
      viewerIds: ['grace'],
      parent: child.parent,
    });
    expect(facts?.keyResults).toMatchObject([{ id: keyResult.id, value: 280.5, recentValues: [280.5], target: 120 }]);
    expect(facts?.links).toMatchObject([{ keyResultId: keyResult.id, weight: 2, sums: anEpic().sums, state: 'live' }]);
  });

  it('reads nothing when no cycle is chosen', async () => {
    expect(await tree.read(() => undefined)).toBeUndefined();
    expect(await tree.readAt(() => undefined, '2026-10-05')).toBeUndefined();
  });

  it.each([
    ['2026-09-20T10:00:00.000Z', 4, 1, 'the cycle began'],
    ['2026-10-10T10:00:00.000Z', 1, 0, 'the epic was attached'],
  ])(
    'counts what an epic attached at %s added (%i) and removed (%i) since %3$s',
    async (attachedAt, added, removed) => {
      const { keyResult } = await fill();
      await workLinks.insertMissing([aLink({ keyResultId: keyResult.id, epicId: '7', attachedAt })]);
      const day = (on: string, addedTo: number, removedTo: number) =>
        aDay({ epicId: '7', day: on, added: addedTo, removed: removedTo });
      await work.saveDays([
        day('2026-09-01', 5, 1),
        day('2026-10-01', 6, 1),
        day('2026-10-09', 9, 2),
        day('2026-10-20', 10, 2),
      ]);
      const facts = await tree.links([keyResult.id]);
      expect(facts.find(({ epicId }) => epicId === '7')).toMatchObject({ added, removed, sums: { scope: 0 } });
      expect(await tree.links([])).toEqual([]);
    },
  );

  it('shows a past day from the last snapshots up to it', async () => {
    const { q4, keyResult } = await fill();
    const later = aKeyResult({ objectiveId: keyResult.objectiveId, createdAt: '2026-10-09T00:00:00.000Z' });
    const silent = aKeyResult({ objectiveId: keyResult.objectiveId, value: 5, confidence: 9 });
    for (const one of [later, silent]) await keyResults.insert(one);
    await snapshots.save([
      aSnapshot({ keyResultId: keyResult.id, day: '2026-10-02', value: 390, delivered: 3, scope: 9, baseline: 410 }),
      aSnapshot({ keyResultId: keyResult.id, day: '2026-10-04', value: 380, delivered: 4, scope: 10, baseline: 410 }),
      aSnapshot({ keyResultId: keyResult.id, day: '2026-10-06', value: 370 }),
    ]);
    harness().takeStatements();
    const facts = await tree.readAt((all) => all.find(({ id }) => id === q4.id), '2026-10-05');
    expect(harness().takeStatements()).toHaveLength(4);
    const byId = new Map(facts?.keyResults.map((one) => [one.id, one]));
    expect([...byId.keys()].toSorted()).toEqual([keyResult.id, silent.id].toSorted());
    expect(byId.get(keyResult.id)).toMatchObject({ value: 380, baseline: 410, target: 120, title: keyResult.title });
    expect(byId.get(silent.id)).toMatchObject({ value: null, confidence: null });
    const [link] = facts?.links as [LinkFact];
    expect(link).toMatchObject({
      keyResultId: keyResult.id,
      weight: 1,
      sums: { delivered: 4, scope: 10, scopePoints: 10 },
    });
    expect(facts?.links).toHaveLength(1);
  });

  it('shows the links of a past day with their weights where they tell what the snapshot says', async () => {
    const { q4, keyResult } = await fill();
    await work.saveDays([
      aDay({ day: '2026-10-03', scope: 10, delivered: 4, added: 11, removed: 1 }),
      aDay({ day: '2026-10-08', scope: 20, delivered: 9, added: 30, removed: 10 }),
    ]);
    await snapshots.save([
      aSnapshot({ keyResultId: keyResult.id, day: '2026-10-04', delivered: 4, scope: 10, notDelivered: 3 }),
    ]);
    const facts = await tree.readAt((all) => all.find(({ id }) => id === q4.id), '2026-10-05');
    expect(facts?.links).toMatchObject([
      { epicId: '10001', weight: 2, sums: { scope: 10, delivered: 4, notDelivered: 3 }, added: 11, removed: 1 },
    ]);
  });

  it('reads 4,500 key results whole, page by page', async () => {
    const { q4, child } = await fill();
    const { database } = await import('../../../src/platform/storage/database');
    const { keyResultColumns } = await import('../../../src/platform/storage/keyResultRows');
    for (let start = 0; start < 4_500; start += 500) {
      const rows = Array.from({ length: 500 }, (_, index) =>
        aKeyResult({ objectiveId: child.id, number: 100 + start + index }),
      );
      await database.insertInto('key_result').values(rows.map(keyResultColumns)).execute();
    }
    harness().takeStatements();
    const facts = await tree.read((all) => all.find(({ id }) => id === q4.id));
    expect(facts?.keyResults).toHaveLength(4_501);
    expect(harness().takeStatements()).toHaveLength(5);
  });
}
