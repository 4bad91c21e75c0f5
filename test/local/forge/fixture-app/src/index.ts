import api, { route } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
import { sql } from '@forge/sql';
import { migrate } from './notes';

const handlers = new Resolver();

handlers.define('context', ({ context }) => context);
handlers.define('echo', ({ payload }) => payload as unknown);
handlers.define('big', () => 'x'.repeat(6 * 1024 * 1024));
handlers.define('time', () => ({ now: Date.now(), made: new Date().toISOString(), fixed: new Date(0).toISOString() }));
handlers.define('fail', () => {
  throw new RangeError('the fixture fails on purpose');
});
handlers.define('sleep', async ({ payload }) => {
  await new Promise((resolve) => setTimeout(resolve, (payload as { ms: number }).ms));
  await kvs.set('slept', true);
  return 'awake';
});
handlers.define('outside', async () => (await fetch('https://example.com/')).status);
handlers.define('addNote', async ({ payload }) => {
  const { id, text } = payload as { id: string; text: string };
  await migrate();
  await sql.prepare('INSERT INTO note (id, body) VALUES (?, ?)').bindParams(id, text).execute();
});
handlers.define('notes', async () => {
  await migrate();
  const { rows } = await sql
    .prepare<{ id: string; body: string; n: string }>('SELECT id, body FROM note ORDER BY id')
    .execute();
  return rows;
});
handlers.define('remember', async ({ payload }) => {
  const { key, value } = payload as { key: string; value: unknown };
  await kvs.set(key, value);
});
handlers.define('recall', ({ payload }) => kvs.get((payload as { key: string }).key));
handlers.define('jira', async ({ payload }) => {
  const { as } = payload as { as: 'user' | 'app' };
  const caller = as === 'user' ? api.asUser() : api.asApp();
  const response = await caller.requestJira(route`/rest/api/3/issue/${'ABC-1'}`);
  return { status: response.status, body: await response.text(), retryAfter: response.headers.get('Retry-After') };
});
handlers.define('forbidden', async () => {
  const response = await api.asApp().requestJira(route`/rest/api/3/issue`, { method: 'POST', body: '{}' });
  return { status: response.status, body: await response.text() };
});
handlers.define('push', async ({ payload }) => {
  const { events } = payload as { events: Parameters<Queue['push']>[0] };
  return new Queue({ key: 'work' }).push(events);
});
handlers.define('jobStats', ({ payload }) => new Queue({ key: 'work' }).getStats((payload as { jobId: string }).jobId));

export const resolver = handlers.getDefinitions();

export const status = (payload: { extension: { issue?: { key: string } } }) => ({
  status: { type: 'badge', value: { label: payload.extension.issue?.key ?? 'none' } },
});

export const exporter = (payload: { exportType: string; context: { extension: { config?: { title?: string } } } }) => ({
  type: 'doc',
  version: 1,
  content: [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: `${payload.exportType}: ${payload.context.extension.config?.title ?? ''}` }],
    },
  ],
});
