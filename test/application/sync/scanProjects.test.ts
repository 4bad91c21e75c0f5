import { aLink } from '../../storage/builders';
import { aSavedKeyResult, startBench, type SyncBench } from './syncBench';
import { anIssue } from './fakeJira';

const RECENT = '2026-10-04T09:00:00.000Z';
const LONG_AGO = '2026-06-01T09:00:00.000Z';

describe('scanning projects', () => {
  let bench: SyncBench;
  beforeEach(() => {
    bench = startBench();
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => bench.stop());
  const scan = () => bench.run({ kind: 'scanProjects', next: 0 });
  const project = async (id: string) => bench.services.alignment.project(id);

  it('costs at most sixty calls for 2,000 projects, and counts the others in later scans', async () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => `${index}`);
    bench.jira.projectList = ids.map((id) => ({ id, lastActivityAt: RECENT, issues: 100 }));
    bench.jira.openCounts = new Map(ids.map((id) => [id, 40]));
    await scan();
    expect(bench.jira.takeCalls().length).toBeLessThanOrEqual(60);
    const counted = async () =>
      (await bench.services.alignment.projects()).filter(({ openIssues }) => openIssues === 40);
    expect(await counted()).toHaveLength(35);
    await scan();
    expect(await counted()).toHaveLength(70);
  });

  it('counts projects with linked work first, and none that did not change', async () => {
    const keyResultId = await aSavedKeyResult(bench.services);
    bench.jira.put(
      anIssue({ id: '10', hierarchyLevel: 1 }),
      anIssue({ id: '11', parentId: '10', projectId: 'linked' }),
    );
    await bench.services.workLinks.insertMissing([aLink({ keyResultId, epicId: '10' })]);
    await bench.run({ kind: 'readEpics', epicIds: ['10'] });
    const others = Array.from({ length: 50 }, (_, index) => `${index}`);
    bench.jira.projectList = [...others, 'linked'].map((id) => ({ id, lastActivityAt: RECENT, issues: 9 }));
    bench.jira.openCounts = new Map([...others, 'linked'].map((id) => [id, 4]));
    await scan();
    expect(await project('linked')).toMatchObject({
      openIssues: 4,
      openLinkedIssues: 1,
      countedAt: '2026-10-05T09:00:00.000Z',
    });
    bench.jira.projectList = [{ id: 'linked', lastActivityAt: RECENT, issues: 9 }];
    bench.jira.takeCalls();
    await scan();
    expect(bench.jira.takeCalls()).toEqual(['projects', 'stale']);
  });

  it('knows quiet projects, empty ones and those whose work lies still', async () => {
    bench.jira.projectList = [
      { id: 'quiet', lastActivityAt: LONG_AGO, issues: 5 },
      { id: 'empty', lastActivityAt: RECENT, issues: 0 },
      { id: 'still', lastActivityAt: LONG_AGO, issues: 5 },
    ];
    bench.jira.stale = new Set(['still']);
    bench.jira.openCounts = new Map([['still', 2]]);
    await scan();
    expect(await project('quiet')).toMatchObject({ hasWorkInProgress: false, openIssues: null });
    expect(await project('empty')).toMatchObject({ openIssues: 0 });
    expect(await project('still')).toMatchObject({ hasWorkInProgress: true, openIssues: 2 });
    expect(await bench.services.alignment.weeks()).toEqual([{ week: '2026-10-05', active: 1, orphan: 1 }]);
  });

  it('forgets projects that are gone, and keeps the list when Jira fails', async () => {
    bench.jira.projectList = ['1', '2'].map((id) => ({ id, lastActivityAt: null, issues: 0 }));
    await scan();
    bench.jira.failure = new Error('down');
    await scan();
    expect(await bench.services.alignment.projects()).toHaveLength(2);
    bench.jira.failure = undefined;
    bench.jira.projectList = bench.jira.projectList.slice(1);
    await scan();
    expect((await bench.services.alignment.projects()).map(({ projectId }) => projectId)).toEqual(['2']);
  });
});
