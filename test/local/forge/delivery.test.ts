import type { TestSite } from '../../support/site';
import { asAda, startFixture, worked } from './fixture';

let site: TestSite;
let call: ReturnType<typeof asAda>;

beforeAll(async () => {
  site = await startFixture();
  call = asAda(site);
});
afterAll(() => site.stop());
beforeEach(async () => {
  await site.reset({ scope: 'app' });
  await site.delivery({ paused: true });
});

const push = (...events: object[]) => call<{ jobId: string }>('push', { events });
const statusChange = (n: number, as = 'ada') => ({
  eventType: 'avi:jira:updated:issue',
  payload: { issue: { id: String(n) }, changelog: { items: [{ field: 'status' }] } },
  as,
});
const seenEvents = async (): Promise<string[]> => {
  const events = await call<{ issue: { id: string } }[] | null>('recall', { key: 'events' });
  return (events ?? []).map(({ issue }) => issue.id);
};

describe('queues', () => {
  it('deliver every event of a push, whatever its delay, in one drain', async () => {
    const { jobId } = await push({ body: { n: 1 } }, { body: { n: 2 }, delayInSeconds: 900 });
    expect(await call('jobStats', { jobId })).toMatchObject({ inProgress: 2, success: 0 });
    await site.drain();
    expect((await worked(site)).map(({ n }) => n)).toEqual([1, 2]);
    expect(await call('jobStats', { jobId })).toEqual({ inProgress: 0, success: 2, failed: 0 });
  });

  it('try again with the data of the consumer when it asks for it', async () => {
    await push({ body: { n: 1, ask: true } });
    await site.drain();
    const retries = (await worked(site)).map(({ retry }) => retry);
    expect(retries).toMatchObject([
      null,
      { retryCount: 1, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { seen: 0 } },
      { retryCount: 2, retryData: { seen: 1 } },
    ]);
  });

  it('try again when the consumer throws', async () => {
    await push({ body: { n: 1, throw: true } });
    expect(await site.drain()).toEqual(expect.objectContaining({ failed: 0 }));
    expect((await worked(site)).map(({ retry }) => retry?.retryCount ?? 0)).toEqual([0, 1, 2, 3]);
  });

  it('deliver a delayed event when the clock of the site reaches it', async () => {
    await site.delivery({});
    await push({ body: { n: 1 }, delayInSeconds: 600 });
    expect(await worked(site)).toEqual([]);
    await site.clock(Date.now() + 601_000);
    for (let tries = 0; tries < 100 && (await worked(site)).length === 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await site.clock(null);
    expect((await worked(site)).map(({ n }) => n)).toEqual([1]);
  });
});

describe('product events', () => {
  it('reach the trigger whose filter lets them in', async () => {
    await site.emit(statusChange(1));
    await site.emit({
      ...statusChange(2),
      payload: { issue: { id: '2' }, changelog: { items: [{ field: 'summary' }] } },
    });
    await site.drain();
    const events = await call<object[]>('recall', { key: 'events' });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ selfGenerated: false, atlassianId: 'ada', context: { moduleKey: 'on-issue' } });
    expect((events[0] as { timestamp: unknown }).timestamp).toMatch(/^\d{13}$/);
  });

  it('do not come back to the app that caused them', async () => {
    await site.emit(statusChange(1, 'app'));
    await site.drain();
    expect(await seenEvents()).toEqual([]);
  });

  it('are lost, doubled and reordered as told, in the same way each time', async () => {
    const runs: string[][] = [];
    for (let run = 0; run < 2; run++) {
      await site.reset({ scope: 'app' });
      await site.delivery({ paused: true, loss: 0.2, double: 0.2, reorder: 0.5, seed: 7 });
      for (let n = 0; n < 40; n++) await site.emit(statusChange(n));
      await site.drain();
      runs.push(await seenEvents());
    }
    const [first = [], second] = runs;
    expect(first.map(Number)).not.toEqual([...first].map(Number).sort((a, b) => a - b));
    expect(new Set(first).size).toBeLessThan(40);
    expect(first.length).toBeGreaterThan(new Set(first).size);
    expect(second).toEqual(first);
  });
});
