import type { ProjectWork } from '../../../src/domain/model/alignment';
import type { SuiteContext } from './context';

const aProject = (over: Partial<ProjectWork> = {}): ProjectWork => ({
  ...{ projectId: '1', lastActivityAt: '2026-10-01T00:00:00.000Z', hasWorkInProgress: true, openIssues: 12 },
  ...{ openLinkedIssues: 3, countedAt: '2026-10-02T00:00:00.000Z' },
  ...over,
});

export function alignmentSuite({ stores: { alignment } }: SuiteContext): void {
  it('keeps what the last scan knows of each project', async () => {
    const empty = aProject({
      projectId: '2',
      lastActivityAt: null,
      hasWorkInProgress: false,
      openIssues: null,
      countedAt: null,
    });
    await alignment.saveProjects([aProject(), empty]);
    await alignment.saveProjects([aProject({ openIssues: 0 })]);
    expect(await alignment.projects()).toEqual([aProject({ openIssues: 0 }), empty]);
    expect(await alignment.project('2')).toEqual(empty);
    await alignment.dropProjects(['2', 'no']);
    expect(await alignment.project('2')).toBeUndefined();
  });

  it('keeps exemptions and ends them in the version that was seen', async () => {
    const exemption = { projectId: '1', reason: 'Exploitation ✔', authorId: 'ada', until: '2026-12-31', version: 1 };
    await alignment.saveExemption(exemption);
    await alignment.saveExemption({ ...exemption, until: null, version: 2 });
    expect(await alignment.exemptions()).toEqual([{ ...exemption, until: null, version: 2 }]);
    expect(await alignment.deleteExemption('1', 1)).toBe(false);
    expect(await alignment.deleteExemption('1', 2)).toBe(true);
  });

  it('keeps one row a week', async () => {
    await alignment.saveWeek({ week: '2026-10-05', active: 40, orphan: 9 });
    await alignment.saveWeek({ week: '2026-09-28', active: 38, orphan: 14 });
    await alignment.saveWeek({ week: '2026-10-05', active: 42, orphan: 8 });
    expect(await alignment.weeks()).toEqual([
      { week: '2026-09-28', active: 38, orphan: 14 },
      { week: '2026-10-05', active: 42, orphan: 8 },
    ]);
  });
}
