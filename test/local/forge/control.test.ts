import type { TestSite } from '../../support/site';
import { asAda, startFixture } from './fixture';

let site: TestSite;
let call: ReturnType<typeof asAda>;

beforeAll(async () => {
  site = await startFixture();
  call = asAda(site);
});
afterAll(() => site.stop());
beforeEach(() => site.reset({ scope: 'app' }));

const post = async (path: string, body: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${site.url}/local${path}`, { method: 'POST', body });
  return { status: response.status, text: await response.text() };
};

describe('the control', () => {
  it.each([
    ['/invoke', '{"surface":"notes-panel","function":"echo","as":"ada","foo":1}', 'Unrecognized key: \\"foo\\"'],
    ['/invoke', '{"surface":"nothing","function":"echo","as":"ada"}', 'The manifest has no module nothing.'],
    ['/invoke', '{"surface":"notes-panel","function":"echo","as":"eve@example.com"}', 'no person eve@example.com'],
    ['/invoke', '{', 'The body is no JSON.'],
    ['/schedules/never', '', 'The manifest has no scheduled trigger never.'],
    ['/reset', '{"to":"never"}', 'There is no snapshot of the name'],
    ['/snapshots/a%20b', '', 'A name has 1 to 40 letters'],
  ])('answers 400 with a sentence: POST %s %s', async (path, body, sentence) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(sentence);
  });

  it('does not listen to pages of other origins', async () => {
    const from = (origin: string) => fetch(`${site.url}/local/state`, { headers: { origin } });
    expect((await from(site.appOrigin)).status).toBe(403);
    expect((await from(site.url)).status).toBe(200);
  });

  it('goes back to a snapshot of the whole site', async () => {
    await call('addNote', { id: 'kept', text: 'x' });
    await call('remember', { key: 'k', value: 1 });
    await site.snapshot('before');
    await call('addNote', { id: 'gone', text: 'x' });
    await call('remember', { key: 'k', value: 2 });
    await site.reset({ to: 'before' });
    expect(await call('notes')).toEqual([{ id: 'kept', body: 'x' }]);
    expect(await call('recall', { key: 'k' })).toBe(1);
  });

  it('logs each platform call with its function and its SQL', async () => {
    await call('notes');
    const { calls, totals, invocations } = await site.calls({ service: 'sql' });
    expect(calls.at(-1)).toMatchObject({
      functionKey: 'resolver',
      origin: 'backend',
      status: 200,
      points: 0,
      sql: 'SELECT id, body FROM note ORDER BY id',
    });
    expect(totals.byService['sql']?.calls).toBe(calls.length);
    expect(invocations.at(-1)).toMatchObject({ functionKey: 'resolver', kind: 'resolver', accountId: 'ada' });
  });
});

describe('a fault', () => {
  it('answers 429 with the headers of Jira, as often as told', async () => {
    await site.faults([{ service: 'jira', status: 429, retryAfter: 7, times: 1 }]);
    expect(await call('jira', { as: 'app' })).toMatchObject({ status: 429, retryAfter: '7' });
    expect((await call<{ status: number }>('jira', { as: 'app' })).status).not.toBe(429);
  });

  it('begins after the calls that it lets pass, and spares other statements', async () => {
    await call('notes');
    await site.faults([{ service: 'sql', match: 'FROM note', after: 1, times: 1, sqlErrno: 1205 }]);
    expect(await call('notes')).toEqual([]);
    await expect(call('notes')).rejects.toThrow('Injected error 1205');
    expect(await call('notes')).toEqual([]);
  });

  it('breaks the connection before or after the work is done', async () => {
    await site.faults([{ service: 'kvs', match: '/set', networkError: true, times: 1 }]);
    await expect(call('remember', { key: 'a', value: 1 })).rejects.toThrow('fetch failed');
    expect(await call('recall', { key: 'a' })).toBeNull();
    await site.faults([{ service: 'kvs', match: '/set', loseAnswer: true, times: 1 }]);
    await expect(call('remember', { key: 'a', value: 2 })).rejects.toThrow('fetch failed');
    expect(await call('recall', { key: 'a' })).toBe(2);
  });

  it('leaves a call without an answer until the function runs out of time', async () => {
    await site.faults([
      { service: 'kvs', hang: true },
      { function: 'resolver', timeoutMs: 100 },
    ]);
    await expect(call('recall', { key: 'a' })).rejects.toMatchObject({ name: 'FUNCTION_TIME_OUT' });
  });
});
