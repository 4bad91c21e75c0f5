import type { KeyResultDetail } from '../../../src/contract/keyResults';
import type { Result } from '../../../src/contract/result';
import { startSite, type TestSite } from '../../support/site';

const NORA = 'nora@example.com';

/** The whole app on a local site, with one key result that three epics serve. */
export type SyncSite = {
  site: TestSite;
  keyResultId: string;
  ids: Readonly<Record<string, string>>;
  call<Value>(name: string, payload: object): Promise<Value>;
  /** Jira REST as Nora; fails the test when Jira refuses. */
  rest(method: string, path: string, body?: unknown): Promise<unknown>;
  transition(key: string, status: string, resolution?: string): Promise<void>;
  /** "delivered of scope" of the key result, and of each epic with its state. */
  numbers(): Promise<{ work: string; epics: Record<string, string> }>;
  /** Jira calls of the app's functions since the last clearing, and their points. */
  cost(): Promise<{ calls: number; points: number; routes: string[] }>;
  settle(): Promise<void>;
};

export async function startSyncSite(): Promise<SyncSite> {
  const site = await startSite({ seed: 'test/platform/jobs/seed.ts' });
  const asNora = site.jira(NORA);
  async function rest(method: string, path: string, body?: unknown): Promise<unknown> {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await asNora(`/rest/api/3${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }
  async function call<Value>(name: string, payload: object): Promise<Value> {
    const result = await site.invoke<Result<Value>>({ surface: 'plumbline-okrs', function: name, payload, as: NORA });
    if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.error)}`);
    return result.value;
  }
  const idOf = async (key: string) => ((await rest('GET', `/issue/${key}?fields=id`)) as { id: string }).id;
  const ids: Record<string, string> = {};
  for (const key of ['CLA-1', 'CLA-9', 'NEX-1']) ids[key] = await idOf(key);
  const keyResultId = await aServedKeyResult(call, Object.values(ids));
  await site.drain();
  return {
    ...{ site, keyResultId, ids, call, rest },
    async transition(key, status, resolution) {
      const { transitions } = (await rest('GET', `/issue/${key}/transitions`)) as { transitions: Transition[] };
      const found = transitions.find(({ to }) => to.name === status);
      if (!found) throw new Error(`${key} has no way to ${status}.`);
      const fields = resolution === undefined ? {} : { fields: { resolution: { name: resolution } } };
      await rest('POST', `/issue/${key}/transitions`, { transition: { id: found.id }, ...fields });
    },
    async numbers() {
      const { row, epics } = await call<KeyResultDetail>('getKeyResult', { keyResultId });
      const names = new Map(Object.entries(ids).map(([key, id]) => [id, key]));
      const line = (epic: KeyResultDetail['epics'][number]) => `${epic.delivered} of ${epic.scope}, ${epic.state}`;
      return {
        work: `${row.work.delivered} of ${row.work.scope}`,
        epics: Object.fromEntries(epics.map((epic) => [names.get(epic.epicId) ?? epic.epicId, line(epic)])),
      };
    },
    async cost() {
      const { calls } = await site.calls({ service: 'jira', origin: 'backend' });
      const points = calls.reduce((sum, one) => sum + one.points, 0);
      return { calls: calls.length, points, routes: calls.map(({ method, route }) => `${method} ${route}`) };
    },
    settle: async () => void (await site.drain()),
  };
}

type Transition = { id: string; to: { name: string } };

async function aServedKeyResult(call: SyncSite['call'], epicIds: string[]): Promise<string> {
  const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
  const { id: cycleId } = await call<{ id: string }>('createCycle', { name: 'Q', startsOn: day(-50), endsOn: day(40) });
  await call('setCycleState', { cycleId, state: 'active', expectedVersion: 1 });
  const { objectiveId } = await call<{ objectiveId: string }>('createObjective', {
    ...{ title: 'Top', why: '', levelId: 'company', teamId: null, ownerId: 'nora', cycleId, parent: null, weight: 1 },
    ...{ commitment: 'committed', visibility: 'open', viewerIds: [] },
  });
  const { keyResultId } = await call<{ keyResultId: string }>('createKeyResult', {
    ...{ objectiveId, title: 'Work', ownerId: 'nora', weight: 1, measure: 'work', unit: '' },
    ...{ baseline: null, target: null, milestones: [] },
  });
  await call('attachEpics', { keyResultId, epicIds, weight: 1 });
  return keyResultId;
}
