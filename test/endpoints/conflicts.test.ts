import { startApp, type App } from './support/app';
import { aCycle, aKeyResult, anObjective, aTeam, checkInDraft, keyResultDraft, objectiveDraft } from './support/okrs';

let app: App;
let cycleId: string;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.site.stop());
beforeEach(async () => {
  await app.reset();
  cycleId = await aCycle(app);
});

describe('two people who save the same', () => {
  it('objective: the later one sees what the other saved, and can save on top', async () => {
    const objectiveId = await anObjective(app, cycleId);
    const edit = { ...objectiveDraft(cycleId), objectiveId, expectedVersion: 1 };
    await app.call('nora', 'editObjective', { ...edit, title: 'Hers' });
    const late = await app.refuse('ada', 'editObjective', { ...edit, title: 'Mine' });
    expect(late).toMatchObject({ code: 'conflict', theirs: { version: 2, fields: { title: 'Hers' } } });
    const seen = await app.call('ada', 'getObjective', { objectiveId });
    expect(seen.row.title).toBe('Hers');
    expect(seen.activity.map(({ verb, actorId }) => [verb, actorId])).toEqual([
      ['edited', 'nora'],
      ['created', 'nora'],
    ]);
    const onTop = { ...edit, title: 'Mine', expectedVersion: late.theirs?.version ?? 0 };
    expect(await app.call('ada', 'editObjective', onTop)).toEqual({ version: 3 });
  });

  it('objective at the very same moment: one wins', async () => {
    const objectiveId = await anObjective(app, cycleId);
    const save = (title: string) =>
      app.site.invoke<{ ok: boolean }>({
        ...{ surface: 'plumbline-okrs', function: 'editObjective', as: 'ada@example.com' },
        payload: { ...objectiveDraft(cycleId, { title }), objectiveId, expectedVersion: 1 },
      });
    const answers = await Promise.all(['A', 'B', 'C'].map(save));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('key result, check-in, team and cycle: each conflict shows theirs', async () => {
    const objectiveId = await anObjective(app, cycleId);
    const keyResultId = await aKeyResult(app, objectiveId);
    const edit = { ...keyResultDraft(objectiveId, { title: 'Hers' }), keyResultId, expectedVersion: 1 };
    await app.call('nora', 'editKeyResult', edit);
    expect((await app.refuse('ada', 'editKeyResult', edit)).theirs?.fields).toMatchObject({ title: 'Hers' });
    await app.call('ada', 'checkIn', { ...checkInDraft(), keyResultId });
    const { checkIns } = await app.call('ada', 'getKeyResult', { keyResultId });
    const correct = { ...checkInDraft({ value: 300 }), checkInId: checkIns[0]?.id ?? '', expectedVersion: 1 };
    await app.call('nora', 'correctCheckIn', correct);
    expect((await app.refuse('ada', 'correctCheckIn', correct)).theirs?.fields).toMatchObject({ value: 300 });
    const team = { name: 'New', levelId: 'team', leadId: null, memberIds: [], projectIds: [] };
    const editTeam = { ...team, teamId: await aTeam(app), expectedVersion: 1 };
    await app.call('nora', 'editTeam', editTeam);
    expect((await app.refuse('nora', 'editTeam', editTeam)).theirs).toMatchObject({ version: 2 });
    const late = await app.refuse('nora', 'setCycleState', { cycleId, state: 'review', expectedVersion: 1 });
    expect(late.theirs).toMatchObject({ version: 2, fields: { state: 'active' } });
  });

  it('settings: the later one is told', async () => {
    const { version, ...settings } = await app.call('nora', 'getSettings');
    await app.call('nora', 'saveSettings', { ...settings, quietAfterDays: 45, expectedVersion: version });
    const late = await app.refuse('nora', 'saveSettings', { ...settings, expectedVersion: version });
    expect(late).toMatchObject({ code: 'conflict', theirs: { fields: { quietAfterDays: 45 } } });
    expect((await app.call('nora', 'getSettings')).quietAfterDays).toBe(45);
  });

  it('levels: one that objectives use cannot be left out', async () => {
    await anObjective(app, cycleId);
    const { levels } = await app.call('ada', 'listOrganisation');
    const kept = levels.map(({ id, name, defaultName, version }) => ({
      id,
      name,
      defaultName,
      expectedVersion: version,
    }));
    const error = await app.refuse('nora', 'saveLevels', { levels: kept.filter(({ id }) => id !== 'team') });
    expect(error).toMatchObject({ code: 'invalid', messageKey: 'levelInUse' });
    const saved = await app.call('nora', 'saveLevels', {
      levels: [
        ...kept.filter(({ id }) => id !== 'department').map((level) => ({ ...level, name: `My ${level.defaultName}` })),
        { id: null, name: 'Person', defaultName: null, expectedVersion: null },
      ],
    });
    expect(saved.map(({ name, position }) => [name, position])).toEqual([
      ['My company', 0],
      ['My team', 1],
      ['Person', 2],
    ]);
  });
});

describe('a loop of parents', () => {
  const move = (objectiveId: string, parentId: string) => ({
    ...objectiveDraft(cycleId, { parent: { kind: 'objective', id: parentId } }),
    ...{ objectiveId, expectedVersion: 1 },
  });
  const hasLoop = async () =>
    (await app.call('nora', 'getTree', {}))?.rows.some((row) => 'inLoop' in row && row.inLoop);

  it('is refused when it would be closed', async () => {
    const top = await anObjective(app, cycleId);
    const below = await anObjective(app, cycleId, { parent: { kind: 'objective', id: top } });
    const deeper = await aKeyResult(app, below);
    for (const parent of [
      { kind: 'objective' as const, id: top },
      { kind: 'objective' as const, id: below },
      { kind: 'keyResult' as const, id: deeper },
    ]) {
      const error = await app.refuse('ada', 'editObjective', { ...move(top, below), parent });
      expect(error.code).toBe('parentLoop');
    }
    expect(await hasLoop()).toBe(false);
  });

  it.each([0, 40])('made by two moves at once is taken back (%d ms between check and write)', async (delayMs) => {
    const [a, b] = [await anObjective(app, cycleId), await anObjective(app, cycleId)];
    await app.site.faults([{ service: 'sql', match: 'update `objective`', delayMs }]);
    const send = (payload: object) =>
      app.site.invoke<{ ok: boolean; error?: { code: string } }>({
        ...{ surface: 'plumbline-okrs', function: 'editObjective', as: 'ada@example.com', payload },
      });
    const answers = await Promise.all([send(move(a, b)), send(move(b, a))]);
    const refused = answers.filter(({ ok }) => !ok);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ error }) => error?.code === 'parentLoop')).toBe(true);
    const { calls } = await app.site.calls({ service: 'sql' });
    const moves = calls.filter(({ sql }) => sql?.startsWith('update `objective`'));
    // With both checks before both writes, both are written and at least one is taken back.
    if (delayMs > 0) expect(moves.length).toBeGreaterThanOrEqual(3);
    expect(await hasLoop()).toBe(false);
  });
});
