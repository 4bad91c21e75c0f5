import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import os from 'node:os';
import path from 'node:path';
import { PEOPLE } from '../../scripts/demo/people.ts';
import { DEMO, onStage } from '../support/plumbline';
import type { Calls } from '../support/siteClient';
import { OKRS } from './support/okrPage';
import { SURFACES, type Surface } from './surfaces';

const state = mkdtempSync(path.join(os.tmpdir(), 'site-'));
const stage = onStage({ ...DEMO, state });
afterAll(() => rmSync(state, { recursive: true, force: true }));

async function look({ as, address, reach, ready }: Pick<Surface, 'as' | 'address' | 'reach' | 'ready'>) {
  const { page, surface } = await stage.open(as, address, { height: 3000 });
  const shown = reach === undefined ? surface : await reach(page);
  await shown.locator(ready).first().waitFor();
  return page;
}

/** What the app's functions asked of Jira and of the database. */
async function asked(): Promise<Record<'jira' | 'sql', Calls['calls']>> {
  const { calls } = await stage.site.calls({ origin: 'backend' });
  return {
    jira: calls.filter(({ service }) => service === 'jira'),
    sql: calls.filter(({ service }) => service === 'sql'),
  };
}

describe('looking at a page', () => {
  test.each(['claire', 'tom', 'paul'] as const)(
    'with the macro costs %s one call of the app, four statements and nothing of Jira',
    async (as) => {
      await stage.site.clearCalls();
      await look({ as, address: '/wiki/spaces/STEER', ready: '[role=treegrid]' });
      const { jira, sql } = await asked();
      const { invocations } = await stage.site.calls();
      expect([invocations.length, sql.length, jira.length]).toEqual([1, 4, 0]);
    },
  );

  const ADMINISTERS = ['/rest/api/3/mypermissions', '/rest/api/3/myself'];
  const SEES_EXEMPT_PROJECTS = '/rest/api/3/project/search';
  test.each([
    ['', ADMINISTERS],
    ['/gaps', ADMINISTERS],
    ['/orphans', [...ADMINISTERS, SEES_EXEMPT_PROJECTS, SEES_EXEMPT_PROJECTS]],
  ])(
    'of the OKR page%s twice asks Jira, as the person, once what they administer and each time whose exemptions they may read',
    async (view, routes) => {
      await stage.site.clearCalls();
      await look({ as: 'tom', address: OKRS + view, ready: 'h1' });
      await look({ as: 'tom', address: OKRS + view, ready: 'h1' });
      const { jira } = await asked();
      expect(jira.map(({ route }) => route.replace(/\?.*/, '')).toSorted()).toEqual(routes.toSorted());
      expect(jira.filter(({ caller }) => caller !== 'user')).toEqual([]);
    },
  );

  test('asks Jira nothing as the app, on no surface', async () => {
    const left = [...SURFACES];
    await stage.site.clearCalls();
    while (left.length > 0) await Promise.all(left.splice(0, 4).map(look));
    const { jira } = await asked();
    expect(jira.filter(({ caller }) => caller !== 'user').map(({ route }) => route)).toEqual([]);
  });
});

describe('after a day of work', () => {
  beforeEach(async () => {
    const { app, site } = stage;
    const found = await site.jira(PEOPLE.nora.email)('/rest/api/3/search/jql', {
      method: 'POST',
      body: JSON.stringify({ jql: 'project = ERP AND issuetype = Epic', fields: ['summary'] }),
    });
    const { issues } = (await found.json()) as { issues: { id: string }[] };
    const tree = await app.call(PEOPLE.sean.email, 'getTree', {});
    const keyResult = tree?.rows.find(({ kind }) => kind === 'keyResult');
    await app.call(PEOPLE.nora.email, 'attachEpics', {
      keyResultId: keyResult?.id ?? '',
      epicIds: issues.map(({ id }) => id),
      weight: 1,
    });
    for (const schedule of ['every-hour', 'every-day']) await site.fireSchedule(schedule);
    await site.drain();
  });

  test('no address that the app asked as itself names a title, a person or a text', async () => {
    const { jira } = await asked();
    const own = jira.filter(({ caller }) => caller === 'app').map(({ route }) => decodeURIComponent(route));
    expect(own.length).toBeGreaterThan(5);
    expect(
      own.filter((route) => /summary|assignee|reporter|creator|description|comment|\*all|user/.test(route)),
    ).toEqual([]);
  });

  test('the app has stored no title of an issue and of people nothing but account ids', async () => {
    const stored = everythingStored();
    expect(stored).toContain('Doctors find the right dosage by themselves');
    const found = await stage.site.jira(PEOPLE.sean.email)('/rest/api/3/search/jql', {
      method: 'POST',
      body: JSON.stringify({ jql: 'created > -3000d', fields: ['summary'], maxResults: 1000 }),
    });
    const { issues } = (await found.json()) as { issues: { fields: { summary: string } }[] };
    expect(issues.length).toBe(1000);
    const secrets = [
      ...issues.map(({ fields }) => fields.summary),
      ...Object.values(PEOPLE).flatMap(({ displayName, email }) => [displayName, email]),
    ];
    expect([...new Set(secrets)].filter((secret) => stored.includes(secret))).toEqual([]);
  });
});

/** Every row of the app's database and of its key-value store, as text. */
function everythingStored(): string {
  const rowsOf = (file: string, isOurs: (table: string) => boolean) => {
    const db = new DatabaseSync(path.join(state, file), { readOnly: true });
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    const names = tables.map(({ name }) => String(name)).filter(isOurs);
    const text = names.map((name) => JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all())).join('\n');
    db.close();
    return text;
  };
  return rowsOf('forge-sql.db', () => true) + rowsOf('site.db', (table) => table.includes('kvs'));
}
