import { addOkrs } from './okrs.ts';
import type { Figure } from './report.ts';
import { ADMIN, onFreshSite, type BenchSite } from './site.ts';

const PROJECTS = 2000;
const ISSUES_EACH = 100;
const EPIC_ID = 700_000;
/** Every so many projects one has an epic that serves a key result. */
const ALIGNED_EVERY = 20;

/** The orphan scan over 2,000 projects and 200,000 issues, beside one count per project. */
export function benchProjects(): Promise<Figure[]> {
  return onFreshSite(async (site) => {
    fillProjects(site);
    const { keyResultIds } = await addOkrs(site, 1, 1);
    const epicIds = Array.from({ length: PROJECTS / ALIGNED_EVERY }, (_, index) => String(EPIC_ID + index));
    await site.app.call(ADMIN.email, 'attachEpics', { keyResultId: keyResultIds[0] ?? '', epicIds, weight: 1 });
    await site.drain();
    site.forge.log.clear();
    const started = performance.now();
    await site.app.call(ADMIN.email, 'scanProjects');
    await site.drain();
    const ms = performance.now() - started;
    const { calls = 0, points = 0 } =
      site.forge.log.totals({ service: 'jira', origin: 'backend' }).byService['jira'] ?? {};
    const naiveCalls = PROJECTS + PROJECTS / 100;
    return [
      {
        what: 'orphan scan of 2,000 projects: Jira calls',
        figure: calls,
        unit: 'calls',
        budget: 60,
        naive: naiveCalls,
      },
      { what: 'orphan scan of 2,000 projects: Jira points', figure: points, unit: 'points', naive: 200_000 },
      { what: 'orphan scan of 2,000 projects: time', figure: ms, unit: 'ms' },
    ];
  });
}

function fillProjects({ jira }: BenchSite): void {
  const now = Date.now();
  for (let index = 0; index < PROJECTS; index++) {
    const key = `P${index}`;
    jira.createProject({ key, name: `Project ${index}`, lead: ADMIN.accountId });
    const aligned = index % ALIGNED_EVERY === 0;
    const epic = {
      id: EPIC_ID + index / ALIGNED_EVERY,
      key: `${key}-1`,
      type: 'Epic',
      summary: 'Epic',
      status: 'In Progress',
      created: now,
    };
    const stories = Array.from({ length: aligned ? ISSUES_EACH - 1 : ISSUES_EACH }, (_, story) => ({
      project: key,
      type: 'Story',
      summary: `Story ${story}`,
      status: story % 3 === 0 ? 'In Progress' : 'To Do',
      created: now,
      ...(aligned && story % 2 === 0 ? { parent: `${key}-1` } : {}),
    }));
    jira.addIssues([...(aligned ? [epic] : []), ...stories]);
  }
}
