import { createJira, type JiraOptions } from '../../../local/jira/index.ts';
import { createClock } from '../../../local/kernel/clock.ts';
import { openDatabase } from '../../../local/kernel/database.ts';
import type { Caller, Kernel, ProductEvent } from '../../../local/kernel/types.ts';
import { createPeople } from '../../../local/people/index.ts';

export const ada: Caller = { kind: 'user', accountId: 'ada' };
export const ben: Caller = { kind: 'user', accountId: 'ben' };
export const app: Caller = { kind: 'app' };
export const nobody: Caller = { kind: 'anonymous' };

export type Json = Record<string, unknown>;

export interface Answer {
  status: number;
  headers: Headers;
  /** Parsed JSON; tests look into it by the shape that the route has. */
  body: Json;
}

/**
 * A Jira with a company-managed project CM and a team-managed one TM (whose epics are called "Chantier").
 * Ada is its administrator and lives in Chicago; Ben is a plain user in Paris; Cid has Confluence only.
 */
export function jiraSite(options: JiraOptions = {}, baseUrl = 'http://localhost:1') {
  const events: ProductEvent[] = [];
  const kernel: Kernel = {
    db: openDatabase(':memory:'),
    clock: createClock(() => Date.parse('2026-08-10T15:00:00.123Z')),
    emit: (event) => void events.push(event),
    baseUrl: () => baseUrl,
  };
  const people = createPeople(kernel);
  const person = (accountId: string, displayName: string, timeZone: string) =>
    people.upsert({ accountId, displayName, timeZone, email: `${accountId}@example.test` });
  person('ada', 'Ada Lovelace', 'America/Chicago');
  person('ben', 'Ben Bitdiddle', 'Europe/Paris');
  person('cid', 'Cid', 'UTC');
  people.upsert({ accountId: 'ada', groups: ['jira-admins'] });
  people.upsert({ accountId: 'cid', products: ['confluence'] });
  const jira = createJira(kernel, people, options);
  jira.createProject({ key: 'CM', name: 'Company', lead: 'ada' });
  jira.createProject({ key: 'TM', name: 'Team', lead: 'ben', style: 'next-gen', epicName: 'Chantier' });

  const call = async (caller: Caller, method: string, path: string, body?: unknown): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' };
    const init = body === undefined ? { method } : { method, headers, body: JSON.stringify(body) };
    const response = await jira.fetch(new Request(`${baseUrl}/rest/api/3${path}`, init), caller);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : {}) as Json };
  };
  /** Creates an issue as Ada and returns its key. */
  const make = async (project: string, type: string, fields: Json = {}): Promise<string> => {
    const all = { project: { key: project }, issuetype: { name: type }, summary: `${type} of ${project}`, ...fields };
    const made = await call(ada, 'POST', '/issue', { fields: all });
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    return made.body['key'] as string;
  };
  /** Keys that a query finds, in its order. */
  const find = async (jql: string, caller: Caller = ada): Promise<string[]> => {
    const found = await call(caller, 'POST', '/search/jql', { jql, fields: ['summary'], maxResults: 100 });
    if (found.status !== 200) throw new Error(JSON.stringify(found.body));
    return (found.body['issues'] as Json[]).map((issue) => issue['key'] as string);
  };
  const fieldsOf = async (key: string, caller: Caller = ada): Promise<Json> =>
    (await call(caller, 'GET', `/issue/${key}`)).body['fields'] as Json;
  /** Sends an issue into a status by its name. */
  const transition = async (key: string, to: string, caller: Caller = ada): Promise<Answer> => {
    const offered = (await call(ada, 'GET', `/issue/${key}/transitions`)).body['transitions'] as Json[];
    const id = offered.find((one) => one['name'] === to)?.['id'];
    return call(caller, 'POST', `/issue/${key}/transitions`, { transition: { id } });
  };
  return { jira, kernel, people, events, call, make, find, fieldsOf, transition };
}
