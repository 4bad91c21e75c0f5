import type { TestSite } from '../../support/site';
import { asAda, startFixture } from './fixture';

let site: TestSite;
let call: ReturnType<typeof asAda>;

beforeAll(async () => {
  site = await startFixture();
  call = asAda(site);
});
afterAll(() => site.stop());
beforeEach(async () => {
  await site.reset({ scope: 'app' });
  await site.drain();
});

describe('a resolver', () => {
  it('gets the person of the call, whatever the payload says', async () => {
    const context = await call<Record<string, unknown>>('context', { accountId: 'bob' });
    expect(context).toMatchObject({
      accountId: 'ada',
      moduleKey: 'notes-panel',
      extension: { type: 'jira:issuePanel' },
    });
  });

  it('passes the error of the app on', async () => {
    await expect(call('fail')).rejects.toMatchObject({ name: 'RangeError', message: 'the fixture fails on purpose' });
  });

  it('refuses a request of more than 500 KB and an answer of more than 5 MB', async () => {
    await expect(call('echo', 'x'.repeat(512_001))).rejects.toMatchObject({ name: 'PAYLOAD_TOO_BIG' });
    await expect(call('big')).rejects.toMatchObject({ name: 'PAYLOAD_TOO_BIG' });
    expect(await call('echo', 'x'.repeat(400_000))).toHaveLength(400_000);
  });

  it('reaches no address that the manifest does not name', async () => {
    await expect(call('outside')).rejects.toMatchObject({ name: 'REQUEST_EGRESS_ALLOWLIST_ERR' });
  });

  it('is told the missing scope as Jira tells it', async () => {
    expect(await call('forbidden')).toEqual({
      status: 401,
      body: '{"code":401,"message":"Unauthorized; scope does not match"}',
    });
  });

  it('is refused everything once it ran out of time', async () => {
    await site.faults([{ function: 'resolver', timeoutMs: 50, times: 1 }]);
    await expect(call('sleep', { ms: 150 })).rejects.toMatchObject({ name: 'FUNCTION_TIME_OUT' });
    await site.faults([]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await call('recall', { key: 'slept' })).toBeNull();
  });

  it('lives in the time of the site', async () => {
    await site.clock('2031-05-06T07:08:09Z');
    const time = await call<{ now: number; made: string; fixed: string }>('time');
    await site.clock(null);
    expect(time.made).toMatch(/^2031-05-06T07:08:/);
    expect(new Date(time.now).toISOString()).toMatch(/^2031-05-06T07:08:/);
    expect(time.fixed).toBe('1970-01-01T00:00:00.000Z');
  });

  it('keeps what it stored in KVS and SQL through the real SDKs', async () => {
    await call('remember', { key: 'colour', value: { name: 'green' } });
    await call('addNote', { id: 'n1', text: 'first' });
    expect(await call('recall', { key: 'colour' })).toEqual({ name: 'green' });
    expect(await call('notes')).toEqual([{ id: 'n1', body: 'first' }]);
  });
});

describe('the other functions of a page', () => {
  it('export a macro with its configuration', async () => {
    const document = await site.export<{ content: { content: { text: string }[] }[] }>({
      surface: 'notes-macro',
      exportType: 'pdf',
      config: { title: 'Minutes' },
      as: 'ada@example.com',
    });
    expect(document.content[0]?.content[0]?.text).toBe('pdf: Minutes');
  });

  it('answer dynamic properties', async () => {
    const found = await site.dynamicProperties({ surface: 'notes-context', issueKey: 'NONE-1', as: 'ada' });
    expect(found).toEqual({ status: { type: 'badge', value: { label: 'none' } } });
  });
});

describe('the app without a user', () => {
  it('is told once that it was installed', async () => {
    expect(await call('recall', { key: 'installed' })).toMatchObject([{ eventType: 'avi:forge:installed:app' }]);
  });

  it('cannot act as a user in a schedule', async () => {
    expect(await site.fireSchedule('nightly')).toEqual({ statusCode: 204 });
    expect(await call('recall', { key: 'nightly' })).toMatchObject([{ context: { moduleKey: 'nightly' } }]);
    expect(await call('recall', { key: 'nightly-user' })).toBe('NEEDS_AUTHENTICATION_ERR');
  });
});
