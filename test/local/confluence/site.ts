import { createConfluence, type AdfDocument } from '../../../local/confluence/index.ts';
import { createClock } from '../../../local/kernel/clock.ts';
import { openDatabase } from '../../../local/kernel/database.ts';
import type { Caller, Kernel, ProductEvent } from '../../../local/kernel/types.ts';
import { createPeople } from '../../../local/people/index.ts';

export const ada: Caller = { kind: 'user', accountId: 'ada' };
export const ben: Caller = { kind: 'user', accountId: 'ben' };
export const cid: Caller = { kind: 'user', accountId: 'cid' };
export const app: Caller = { kind: 'app' };

export const textDocument = (text: string): AdfDocument => ({
  type: 'doc',
  version: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** Ada and Ben have Confluence, Cid has only Jira. */
export function confluenceSite(baseUrl = 'http://localhost:1') {
  const events: ProductEvent[] = [];
  const kernel: Kernel = {
    db: openDatabase(':memory:'),
    clock: createClock(() => Date.parse('2026-11-23T09:00:00Z')),
    emit: (event) => void events.push(event),
    baseUrl: () => baseUrl,
  };
  const people = createPeople(kernel);
  people.upsert({ accountId: 'ada', displayName: 'Ada', email: 'ada@example.test', products: ['jira', 'confluence'] });
  people.upsert({
    accountId: 'ben',
    displayName: 'Ben',
    email: 'ben@example.test',
    groups: ['staff'],
    products: ['confluence'],
  });
  people.upsert({ accountId: 'cid', displayName: 'Cid', email: 'cid@example.test', products: ['jira'] });
  const confluence = createConfluence(kernel, people);

  const call = async (caller: Caller, method: string, path: string, body?: unknown) => {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await confluence.fetch(new Request(`${baseUrl}/wiki/api/v2${path}`, init), caller);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === '' ? undefined : JSON.parse(text)) as Answer,
    };
  };
  return { confluence, people, kernel, events, call };
}

/** What tests look at in answers of several shapes. */
export interface Answer {
  id: string;
  title: string;
  status: string;
  parentId: string | null;
  version: { number: number; message: string };
  body: Record<string, { value: string; representation: string }>;
  results: Answer[];
  value: unknown;
  key: string;
  errors: { status: number; code: string; title: string; detail: string | null }[];
  _links: { next?: string; base: string; webui: string };
}
