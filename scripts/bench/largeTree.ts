import { randomUUID } from 'node:crypto';
import { addOkrs } from './okrs.ts';
import { median, type Figure } from './report.ts';
import { ADMIN, onFreshSite, type BenchSite } from './site.ts';
import { keyResultTitle, objectiveTitle } from './titles.ts';

const OBJECTIVES = 2_000;
const KEY_RESULTS = 10_000;
const ITEMS_EACH = 10;
const MIB = 1024 * 1024;

/** A tree of 2,000 objectives, 10,000 key results, 10,000 epics and 100,000 work items, read page by page. */
export function benchLargeTree(): Promise<Figure[]> {
  return onFreshSite(async (site) => {
    const { cycleId } = await addOkrs(site, 1, 1);
    await fillLargeTree(site, cycleId);
    await readPage(site, 0);
    const ratios: number[] = [];
    const times: number[] = [];
    let [statements, bytes, rows, pages] = [0, 0, 0, 0];
    for (let offset: number | null = 0; offset !== null;) {
      const page = await readPage(site, offset);
      ratios.push(page.ms / page.sqlMs);
      times.push(page.ms);
      statements = Math.max(statements, page.statements);
      bytes = Math.max(bytes, page.bytes);
      rows += page.rows;
      pages += 1;
      offset = page.nextOffset;
    }
    const coach = await readAsCoach(site, cycleId);
    return [
      { what: `large tree: rows in ${pages} pages`, figure: rows, unit: 'rows' },
      { what: 'large tree: SQL statements a page', figure: statements, unit: '', budget: 8 },
      { what: 'large tree: largest answer', figure: bytes / MIB, unit: 'MiB', budget: 4 },
      { what: 'large tree: time of a page', figure: median(times), unit: 'ms' },
      { what: 'large tree: server time / SQL time', figure: median(ratios), unit: '×', budget: 3 },
      ...coach,
    ];
  });
}

/** What the coach asks about all 12,000 texts, and what it takes to open a form among them; the fastest of three. */
async function readAsCoach(site: BenchSite, cycleId: string): Promise<Figure[]> {
  const timed = async (read: () => Promise<unknown>) => {
    const times: number[] = [];
    let bytes = 0;
    for (let run = 0; run < 3; run++) {
      site.forge.log.clear();
      bytes = Buffer.byteLength(JSON.stringify(await read()));
      times.push(site.forge.log.invocations().at(-1)?.ms ?? 0);
    }
    return { ms: Math.min(...times), mib: bytes / MIB, statements: site.forge.log.calls({ service: 'sql' }).length };
  };
  const place = { cycleId, parent: null };
  const list = await timed(() => site.app.call(ADMIN.email, 'getDraftQuality', { cycleId }));
  const form = await timed(() =>
    site.app.call(ADMIN.email, 'getCoaching', { kind: 'objective', id: null, objectiveId: null, place }),
  );
  return [
    { what: 'large tree: what the coach asks, server time', figure: list.ms, unit: 'ms', budget: 3_000 },
    { what: 'large tree: what the coach asks, answer', figure: list.mib, unit: 'MiB', budget: 1 },
    { what: 'large tree: form with coach, server time', figure: form.ms, unit: 'ms', budget: 1_000 },
    { what: 'large tree: form with coach, answer', figure: form.mib, unit: 'MiB', budget: 1 },
    { what: 'large tree: form with coach, SQL statements', figure: form.statements, unit: '', budget: 8 },
  ];
}

async function readPage(site: BenchSite, offset: number) {
  site.forge.log.clear();
  const view = await site.app.call(ADMIN.email, 'getTree', { offset });
  if (view === null) throw new Error('There is no tree.');
  const calls = site.forge.log.calls({ service: 'sql' });
  const server = site.forge.log.invocations().at(-1)?.ms ?? 0;
  const bytes = Buffer.byteLength(JSON.stringify(view));
  return {
    ms: server,
    sqlMs: timeCovered(calls),
    statements: calls.length,
    bytes,
    rows: view.rows.length,
    nextOffset: view.nextOffset,
  };
}

/** Time in which at least one statement ran, in milliseconds: those that waited for each other are not counted twice. */
function timeCovered(calls: readonly { at: number; ms: number }[]): number {
  let [covered, end] = [0, 0];
  for (const { at, ms } of calls.toSorted((a, b) => a.at - b.at)) {
    covered += Math.max(0, at + ms - Math.max(at, end));
    end = Math.max(end, at + ms);
  }
  return Math.max(covered, 1);
}

/** Writes the rows themselves: through the app it would take an hour, and it is reading that is measured. */
export async function fillLargeTree(site: BenchSite, cycleId: string): Promise<void> {
  const created = '2026-01-05T08:00:00.000Z';
  const levels = await select(site, 'SELECT id FROM org_level ORDER BY position');
  const levelId = levels[0]?.['id'] ?? '';
  const objectiveIds = Array.from({ length: OBJECTIVES }, () => randomUUID());
  await insert(
    site,
    'objective',
    objectiveIds.map((id, index) => ({
      ...{
        id,
        number: index + 100,
        title: objectiveTitle(index),
        why: '',
        levelId,
        teamId: null,
      },
      ...{
        ownerId: ADMIN.accountId,
        cycleId,
        parentKind: index < 200 ? null : 'objective',
        parentId: index < 200 ? null : (objectiveIds[index % 200] ?? null),
      },
      ...{ commitment: 'committed', visibility: 'open', viewerIds: '[]', weight: 1, createdAt: created, version: 1 },
    })),
  );
  const keyResultIds = Array.from({ length: KEY_RESULTS }, () => randomUUID());
  await insert(
    site,
    'key_result',
    keyResultIds.map((id, index) => ({
      ...{
        id,
        number: index + 100,
        objectiveId: objectiveIds[index % OBJECTIVES] ?? '',
        title: keyResultTitle(index),
        ownerId: ADMIN.accountId,
      },
      ...{
        weight: 1,
        measure: 'metric',
        unit: 'complaints',
        baseline: 100,
        target: 40,
        position: 0,
        createdAt: created,
        version: 1,
      },
      ...{
        value: 70,
        confidence: 6,
        previousConfidence: 7,
        lastCheckInOn: '2026-11-20',
        recentValues: '[70,80]',
        milestoneReached: 0,
        milestoneTotal: 0,
      },
    })),
  );
  await fillWork(site, keyResultIds, created);
}

async function fillWork(site: BenchSite, keyResultIds: readonly string[], created: string): Promise<void> {
  const epics = keyResultIds.map((keyResultId, index) => ({ keyResultId, epicId: String(900_000 + index) }));
  const sums = { scope: ITEMS_EACH, delivered: 4, scopePoints: 20, deliveredPoints: 8 };
  await insert(
    site,
    'work_link',
    epics.map((link) => ({
      id: randomUUID(),
      ...link,
      weight: 1,
      attachedBy: ADMIN.accountId,
      attachedAt: created,
      version: 1,
    })),
  );
  await insert(
    site,
    'linked_epic',
    epics.map(({ epicId }) => ({
      issueId: epicId,
      projectId: '10000',
      state: 'live',
      category: 'indeterminate',
      notDelivered: 0,
      unestimated: 0,
      readAt: created,
      ...sums,
    })),
  );
  const days = Array.from({ length: ITEMS_EACH }, (_, day) => `2026-03-${String(day + 10)}`);
  await insert(
    site,
    'work_day',
    epics.flatMap(({ epicId }) => days.map((day, index) => ({ epicId, day, ...sums, added: index + 1, removed: 0 }))),
  );
  const item = {
    projectId: '10000',
    category: 'new',
    outcome: 'open',
    points: null,
    createdOn: '2026-03-01',
    endedOn: null,
    updatedAt: created,
  };
  await insert(
    site,
    'work_item',
    epics.flatMap(({ epicId }, index) =>
      days.map((_, child) => ({ issueId: String(1_000_000 + index * ITEMS_EACH + child), epicId, ...item })),
    ),
  );
}

type Row = Record<string, string | number | null>;

async function insert(site: BenchSite, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  for (let start = 0; start < rows.length; start += 1_000) {
    const chunk = rows.slice(start, start + 1_000);
    const places = chunk.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ');
    const params = chunk.flatMap((row) => columns.map((column) => row[column] ?? null));
    await execute(site, `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places}`, params);
  }
}

const select = async (site: BenchSite, query: string): Promise<Record<string, string>[]> =>
  (await execute(site, query, [])) as Record<string, string>[];

async function execute(site: BenchSite, query: string, params: readonly unknown[]): Promise<unknown> {
  const answer = await site.forge.sql.handle('/api/v1/execute', { query, params });
  const body = (await answer.json()) as { rows?: unknown; message?: string };
  if (!answer.ok) throw new Error(`${query.slice(0, 80)}: ${JSON.stringify(body)}`);
  return body.rows;
}
