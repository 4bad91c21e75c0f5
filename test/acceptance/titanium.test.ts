import type { PlumblineContract } from '../../src/contract/contract';
import type { IssuePanelView } from '../../src/contract/workLinks';
import { startSite, type TestSite } from '../support/site';
import { ARCHIVE, hasArchive, PROJECTS, readArchive } from './archive';

const ADMIN = 'admin@example.invalid';
const EPICS = ['DAEMON-48', 'TIMOB-26570', 'TIMOB-19145', 'TIMOB-24500'];
/** When the archive was made: its projects were alive then. */
const THEN = '2021-11-15T09:00:00.000Z';

type Answer<Call extends keyof PlumblineContract> = Extract<ReturnType<PlumblineContract[Call]>, { ok: true }>['value'];

if (hasArchive()) {
  describe('on the issues of a real Jira', countAlike);
} else {
  it.skip('counts the issues of a real Jira, where its archive lies beside the checkout', () => undefined);
}

function countAlike(): void {
  const archive = readArchive();
  const expected = new Map(EPICS.map((key) => [key, archive.countChildren(key)]));
  let site: TestSite;

  async function call<Call extends keyof PlumblineContract>(
    name: Call,
    payload?: Parameters<PlumblineContract[Call]>[0],
    place?: { surface: string; issueKey: string },
  ): Promise<Answer<Call>> {
    const { surface = 'plumbline-okrs', ...context } = place ?? {};
    const result = await site.invoke<{ ok: boolean; value: Answer<Call>; error: unknown }>({
      ...{ surface, function: name, payload, as: ADMIN },
      ...(place && { context }),
    });
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  }

  beforeAll(async () => {
    site = await startSite({ args: ['--import', ARCHIVE, '--projects', PROJECTS] });
    await site.clock(THEN);
    const cycle = await call('createCycle', { name: '2021', startsOn: '2021-01-01', endsOn: '2021-12-31' });
    await call('setCycleState', { cycleId: cycle.id, state: 'active', expectedVersion: cycle.version });
    const { levels } = await call('listOrganisation');
    const { accountId } = await call('getSession');
    const ownerId = accountId ?? '';
    const { objectiveId } = await call('createObjective', {
      ...{ title: 'Developers trust the tool chain', why: '', levelId: levels[0]?.id ?? '', teamId: null, ownerId },
      ...{ cycleId: cycle.id, parent: null, commitment: 'committed', visibility: 'open', viewerIds: [], weight: 1 },
    });
    for (const key of EPICS) {
      const { keyResultId } = await call('createKeyResult', {
        ...{ objectiveId, title: `Work of ${key}`, ownerId, weight: 1, measure: 'work', unit: '' },
        ...{ baseline: null, target: null, milestones: [] },
      });
      await call('attachEpics', { keyResultId, epicIds: [archive.idOf(key)], weight: 1 });
    }
    await site.drain();
  });
  afterAll(() => site.stop());

  it.each(EPICS)('the panel of %s counts what the file holds', async (key) => {
    const panel: IssuePanelView = await call('getIssuePanel', undefined, { surface: 'plumbline-issue', issueKey: key });
    if (panel.kind !== 'epic') throw new Error(`${key} is no epic.`);
    expect(panel.work).toMatchObject(expected.get(key) ?? {});
    expect(panel.attached[0]?.row.work).toMatchObject(expected.get(key) ?? {});
  });

  it('the tree counts the same', async () => {
    const tree = await call('getTree', {});
    const counts = tree?.rows.flatMap((row) => (row.kind === 'keyResult' ? [[row.title, row.work]] : []));
    expect(counts).toMatchObject(EPICS.map((key) => [`Work of ${key}`, expected.get(key)]));
  });

  it('the export says the same', async () => {
    const document = JSON.stringify(await site.export({ surface: 'plumbline-tree', config: {}, as: ADMIN }));
    for (const { delivered, scope } of expected.values()) expect(document).toContain(`${delivered} of ${scope} issues`);
  });

  it.each(['DAEMON', 'TIMOB', 'ALOY', 'MOD', 'AC'])('project %s is where the file puts it', async (projectKey) => {
    await call('scanProjects');
    await site.drain();
    const answer = await site.jira(ADMIN)(`/rest/api/3/project/${projectKey}`);
    const { id } = (await answer.json()) as { id: string };
    const project = (await call('getAlignment')).projects.find(({ projectId }) => projectId === id);
    const { open, linked, isActive } = archive.countOpen(projectKey, EPICS, THEN);
    const alignment = !isActive || open === 0 ? 'quiet' : linked === 0 ? 'orphan' : 'partlyAligned';
    expect(project).toMatchObject({ alignment, openLinkedIssues: linked });
    if (alignment !== 'quiet') expect(project?.share).toBeCloseTo(linked / open, 6);
  });

  it('every project is quiet once nothing has moved for years', async () => {
    await site.clock('2026-11-23T09:00:00.000Z');
    await call('scanProjects');
    await site.drain();
    const { projects } = await call('getAlignment');
    const inProgress = ['TIMOB', 'ALOY', 'MOD', 'DAEMON', 'AC'].filter((key) => archive.hasWorkInProgress(key)).length;
    expect(projects.filter(({ alignment }) => alignment !== 'quiet')).toHaveLength(inProgress);
  });
}
