import { gzipSync } from 'node:zlib';
import { addEpics } from './issues.ts';
import { addOkrs } from './okrs.ts';
import { median, type Figure } from './report.ts';
import { ADMIN, onFreshSite, type BenchSite } from './site.ts';

const EPICS = 600;

/** The tree of a cycle with 60 objectives, 200 key results and 600 epics, beside one JQL query per epic at each render. */
export function benchTree(): Promise<Figure[]> {
  return onFreshSite(async (site) => {
    const epicIds = addEpics(site, 'TREE', EPICS, 5);
    const { keyResultIds } = await addOkrs(site, 50, 4);
    await addOkrsWithoutKeyResults(site);
    for (const [index, keyResultId] of keyResultIds.entries()) {
      await site.app.call(ADMIN.email, 'attachEpics', {
        keyResultId,
        epicIds: epicIds.slice(index * 3, index * 3 + 3),
        weight: 1,
      });
    }
    await site.drain();
    const render = async () => {
      const started = performance.now();
      const view = await site.app.call(ADMIN.email, 'getTree', {});
      return { ms: performance.now() - started, bytes: gzipSync(JSON.stringify(view)).length };
    };
    await render();
    site.forge.log.clear();
    const first = await render();
    const { byService } = site.forge.log.totals();
    const runs = [first.ms];
    for (let run = 0; run < 4; run++) runs.push((await render()).ms);
    const naive = await renderNaively(site, epicIds);
    return [
      { what: 'tree: SQL statements a render', figure: byService['sql']?.calls ?? 0, unit: '', budget: 4 },
      {
        what: 'tree: Jira calls a render',
        figure: byService['jira']?.calls ?? 0,
        unit: 'calls',
        budget: 0,
        naive: naive.calls,
      },
      {
        what: 'tree: Jira points a render',
        figure: byService['jira']?.points ?? 0,
        unit: 'points',
        budget: 0,
        naive: naive.points,
      },
      { what: 'tree: answer, gzip', figure: first.bytes / 1024, unit: 'KB', budget: 60 },
      { what: 'tree: time of a render', figure: median(runs), unit: 'ms', naive: naive.ms },
    ];
  });
}

/** Ten more objectives, so that the tree has sixty. */
async function addOkrsWithoutKeyResults(site: BenchSite): Promise<void> {
  const { app } = site;
  const tree = await app.call(ADMIN.email, 'getTree', {});
  const first = tree?.rows.find((row) => row.kind === 'objective');
  if (tree === null || first?.kind !== 'objective') throw new Error('The tree is empty.');
  const { draft } = await app.call(ADMIN.email, 'getObjective', { objectiveId: first.id });
  for (let index = 0; index < 10; index++)
    await app.call(ADMIN.email, 'createObjective', { ...draft, title: `A still empty ambition ${index}` });
}

/** What a render costs that asks Jira for each epic's children: one point a call and one an issue. */
async function renderNaively(
  site: BenchSite,
  epicIds: readonly string[],
): Promise<{ calls: number; points: number; ms: number }> {
  const started = performance.now();
  let points = 0;
  for (const epicId of epicIds) {
    const jql = new URLSearchParams({ jql: `parent = ${epicId}`, fields: 'status,resolution' });
    const request = new Request(`${site.url}/rest/api/3/search/jql?${jql.toString()}`);
    const answer = await site.jira.fetch(request, { kind: 'user', accountId: ADMIN.accountId });
    points += 1 + ((await answer.json()) as { issues: unknown[] }).issues.length;
  }
  return { calls: epicIds.length, points, ms: performance.now() - started };
}
