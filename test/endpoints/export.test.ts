import type { AdfDocument, AdfNode } from '../../src/platform/export/adf';
import { startApp, type App } from './support/app';
import { day } from './support/days';
import { aCycle, aKeyResult, anObjective, checkInDraft, issueIds } from './support/okrs';

let app: App;
let cycleId: string;
let objectiveId: string;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.site.stop());
beforeEach(async () => {
  await app.reset();
});

async function fill(): Promise<void> {
  cycleId = await aCycle(app);
  objectiveId = await anObjective(app, cycleId, { title: 'Doctors <b>find</b> it' });
  const keyResultId = await aKeyResult(app, objectiveId);
  await app.call('ada', 'checkIn', { ...checkInDraft({ confidence: 5 }), keyResultId });
  const epicIds = await issueIds(app, ['WORK-1']);
  await app.call('ada', 'attachEpics', { keyResultId, epicIds, weight: 1 });
}

const exported = (config?: Record<string, unknown>) =>
  app.site.export<AdfDocument>({ surface: 'plumbline-tree', as: 'carl@example.com', ...(config && { config }) });

function textOf(node: AdfNode | AdfDocument): string {
  if ('text' in node && node.text !== undefined) return node.text;
  if ('attrs' in node && node.type === 'status') return String(node.attrs?.['text']);
  return (node.content ?? []).map(textOf).join(node.type === 'tableRow' ? ' | ' : '');
}
const rowsOf = (document: AdfDocument) =>
  (document.content.find(({ type }) => type === 'table')?.content ?? []).map(textOf);

it('shows the same numbers as the page, in words', async () => {
  await fill();
  const [head, objective, keyResult] = rowsOf(await exported());
  expect(head).toBe('Objective or key result | Health | Result | Work | Confidence | Owner');
  expect(objective).toContain('O-1 Doctors <b>find</b> it');
  expect(objective).toContain('At risk | 50%');
  expect(keyResult).toContain('\u2003KR-1 Calls to the hotline');
  expect(keyResult).toContain('At risk | 50% · 260 of 400 → 120 calls');
  expect(keyResult).toContain('67% · 2 of 3 issues');
  expect(keyResult).toContain('Confidence 5 of 10');
});

it('tells cycle, day, time and source beneath, and links each row', async () => {
  await fill();
  const document = await exported({ headingLevel: 2 });
  expect(document.content[0]).toMatchObject({ type: 'heading', attrs: { level: 2 }, content: [{ text: 'Q4' }] });
  const foot = document.content.at(-1);
  expect(foot && textOf(foot)).toMatch(/^Q4 · live · computed .+ · OKRs in Jira$/);
  const links = JSON.stringify(document).match(/"href":"[^"]+"/g) ?? [];
  expect(links).toHaveLength(3);
  expect(links[0]).toMatch(new RegExp(`http.*/jira/apps/.*\\?panel=objective:${objectiveId}`));
  const page = await fetch(links[0]?.slice('"href":"'.length, -1) ?? '', { redirect: 'manual' });
  expect(page.headers.get('location')).toBe(`/jira/apps/plumbline-okrs?panel=objective:${objectiveId}`);
});

it.each([
  [{ columns: ['work', 'owner'] }, ['Objective or key result | Work | Owner', 3]],
  [{ depth: 1 }, ['Objective or key result | Health | Result | Work | Confidence | Owner', 2]],
  [{ columns: 'all', depth: 'deep', frozenAt: 'once', cycleId: 7 }, [expect.any(String), 3]],
])('follows the configuration %j', async (config, [head, count]) => {
  await fill();
  const rows = rowsOf(await exported(config));
  expect(rows[0]).toEqual(head);
  expect(rows).toHaveLength(Number(count));
});

it('never shows a restricted objective, whoever exports', async () => {
  await fill();
  await anObjective(app, cycleId, {
    ...{ title: 'Takeover', visibility: 'restricted', parent: { kind: 'objective', id: objectiveId } },
  });
  const document = await app.site.export<AdfDocument>({ surface: 'plumbline-tree', as: 'nora@example.com' });
  expect(JSON.stringify(document)).not.toContain('Takeover');
  expect(rowsOf(document)[1]).toContain('1 more, restricted');
});

it('is frozen at its day', async () => {
  await fill();
  const document = await exported({ frozenAt: day(-30) });
  expect(textOf(document)).toContain('as of');
  expect(rowsOf(document)[1] ?? '').not.toContain('50%');
});

it('needs no Jira and asks for four statements', async () => {
  await fill();
  await app.site.clearCalls();
  await exported();
  const { calls } = await app.site.calls();
  expect(calls.filter(({ service }) => service === 'jira')).toEqual([]);
  expect(calls.filter(({ service }) => service === 'sql')).toHaveLength(4);
});

it('says so when there is no cycle, none of that id, or no answer from the database', async () => {
  expect(textOf(await exported())).toContain('once an OKR admin has opened a cycle');
  await aCycle(app);
  const gone = await exported({ cycleId: '00000000-0000-4000-8000-000000000000' });
  expect(textOf(gone)).toBe('This cycle no longer exists.');
  await app.site.faults([{ service: 'sql', sqlTimeout: true }]);
  expect(textOf(await exported())).toContain('cannot be read');
});
