import { addEpics } from './issues.ts';
import { addOkrs } from './okrs.ts';
import type { Figure } from './report.ts';
import { ADMIN, onFreshSite, type BenchSite } from './site.ts';

/** What it costs to attach an epic, and to follow one, a hundred and a thousand changes of its children. */
export function benchChanges(): Promise<Figure[]> {
  return onFreshSite(async (site) => {
    const { keyResultIds } = await addOkrs(site, 1, 1);
    const [keyResultId = ''] = keyResultIds;
    const attach = async (epicIds: string[]) => {
      await site.app.call(ADMIN.email, 'attachEpics', { keyResultId, epicIds, weight: 1 });
      await site.drain();
    };
    const [warmUp = '', hundred = '', ...rest] = addEpics(site, 'WORK', 12, 100);
    await attach([warmUp]);
    const attaching = await costOf(site, () => attach([hundred]));
    await attach(rest);

    const one = await costOf(site, () => closeStories(site, 1));
    const many = await costOf(site, () => closeStories(site, 100));
    const burst = await costOf(site, () => closeStories(site, 450).then(() => reopenStories(site, 550)));
    return [
      { what: 'attach an epic with 100 children: Jira calls', figure: attaching.calls, unit: 'calls', budget: 4 },
      { what: 'attach an epic with 100 children: time', figure: attaching.ms, unit: 'ms', budget: 2000 },
      { what: 'one changed issue: Jira points', figure: one.points, unit: 'points', budget: 3 },
      { what: '100 changed issues: Jira calls', figure: many.calls, unit: 'calls', budget: 1 },
      { what: '1,000 events in a burst: Jira calls', figure: burst.calls, unit: 'calls', budget: 15, naive: 1000 },
    ];
  });
}

type Cost = { calls: number; points: number; ms: number };

/** The app's own Jira calls and points while `work` runs and everything that follows from it. */
async function costOf(site: BenchSite, work: () => Promise<void>): Promise<Cost> {
  await site.drain();
  site.forge.log.clear();
  const started = performance.now();
  await work();
  const ms = performance.now() - started;
  await site.drain();
  const { calls = 0, points = 0 } =
    site.forge.log.totals({ service: 'jira', origin: 'backend' }).byService['jira'] ?? {};
  return { calls, points, ms };
}

const closeStories = (site: BenchSite, count: number) => transition(site, 'statusCategory = "To Do"', 'Done', count);
const reopenStories = (site: BenchSite, count: number) => transition(site, 'statusCategory = Done', 'To Do', count);

/** Moves stories to a status as a person does, without waiting for what the app makes of it. */
async function transition(site: BenchSite, which: string, to: string, count: number): Promise<void> {
  if (count === 0) return;
  const ask = async (path: string, body?: unknown) => {
    const init =
      body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    return site.jira.fetch(new Request(`${site.url}/rest/api/3${path}`, init), {
      kind: 'user',
      accountId: ADMIN.accountId,
    });
  };
  const jql = `project = WORK AND issuetype = Story AND ${which}`;
  const { issues } = (await (await ask('/search/jql', { jql, maxResults: count })).json()) as {
    issues: { id: string }[];
  };
  if (issues.length < count) throw new Error(`Only ${issues.length} of ${count} stories can be moved.`);
  for (const { id } of issues) {
    const { transitions } = (await (await ask(`/issue/${id}/transitions`)).json()) as {
      transitions: { id: string; to: { name: string } }[];
    };
    const transition = transitions.find((one) => one.to.name === to);
    const answer = await ask(`/issue/${id}/transitions`, { transition: { id: transition?.id } });
    if (answer.status !== 204) throw new Error(`The transition of ${id} to ${to} answered ${answer.status}.`);
  }
}
