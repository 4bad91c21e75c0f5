import { DatabaseSync } from 'node:sqlite';
import { createKvs, type Kvs } from '../../../../local/forge/kvs/service';

const VISIT = {
  name: 'visit',
  attributes: { page: { type: 'string' }, at: { type: 'integer' }, tag: { type: 'any' } },
  indexes: [{ name: 'by-page', range: ['at'], partition: ['page'] }],
};

let kvs: Kvs;
let now: number;

beforeEach(() => {
  now = 1_700_000_000_000;
  kvs = createKvs({ db: new DatabaseSync(':memory:'), entities: [VISIT], now: () => now });
});

const ask = async (path: string, body: unknown): Promise<{ status: number; body: unknown }> => {
  const response = kvs.handle(`/api/v1/${path}`, body);
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
};
const codeOf = async (path: string, body: unknown): Promise<[number, unknown]> => {
  const answer = await ask(path, body);
  return [answer.status, (answer.body as { code?: string } | undefined)?.code];
};
const keysOf = (answer: { body: unknown }): string[] =>
  (answer.body as { data: { key: string }[] }).data.map(({ key }) => key);
const deep = (levels: number): unknown => (levels === 0 ? 1 : { in: deep(levels - 1) });

describe('a value', () => {
  it('is kept, replaced and removed', async () => {
    expect(await ask('set', { key: 'a', value: { n: 1 } })).toEqual({ status: 204, body: undefined });
    now += 1000;
    await ask('set', { key: 'a', value: 2 });
    expect((await ask('get', { key: 'a' })).body).toEqual({
      key: 'a',
      value: 2,
      createdAt: 1_700_000_000_000,
      updatedAt: 1_700_000_001_000,
    });
    await ask('delete', { key: 'a' });
    expect(await codeOf('get', { key: 'a' })).toEqual([404, 'KEY_NOT_FOUND']);
  });

  it('lives apart from secrets of the same key', async () => {
    await ask('set', { key: 'a', value: 1 });
    expect(await codeOf('secret/get', { key: 'a' })).toEqual([404, 'KEY_NOT_FOUND']);
  });

  it('ends with its ttl, by the clock of the site', async () => {
    await ask('set', { key: 'a', value: 1, options: { ttl: { value: 2, unit: 'MINUTES' } } });
    now += 119_999;
    expect((await ask('get', { key: 'a' })).status).toBe(200);
    now += 1;
    expect((await ask('get', { key: 'a' })).status).toBe(404);
    expect(keysOf(await ask('query', {}))).toEqual([]);
  });

  it('is written once only under FAIL_IF_EXISTS, and again when it has ended', async () => {
    const lease = {
      key: 'lease',
      value: 1,
      options: { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: 1, unit: 'HOURS' } },
    };
    expect((await ask('set', lease)).status).toBe(204);
    expect(await codeOf('set', lease)).toEqual([409, 'KEY_CONFLICT']);
    now += 3_600_000;
    expect((await ask('set', lease)).status).toBe(204);
  });

  it.each([
    [{ key: '', value: 1 }, 'KEY_TOO_SHORT'],
    [{ key: 'x'.repeat(501), value: 1 }, 'KEY_TOO_LONG'],
    [{ key: 'a/b', value: 1 }, 'INVALID_KEY'],
    [{ key: '   ', value: 1 }, 'INVALID_KEY'],
    [{ key: 'a', value: 'x'.repeat(240 * 1024) }, 'MAX_SIZE'],
    [{ key: 'a', value: deep(32) }, 'MAX_DEPTH'],
    [{ key: 'a', value: 1, options: { ttl: { value: 366, unit: 'DAYS' } } }, 'INVALID_TTL'],
  ])('is refused: %#', async (body, code) => {
    expect(await codeOf('set', body)).toEqual([400, code]);
  });

  it('of the largest size and depth is taken', async () => {
    expect((await ask('set', { key: 'a', value: 'x'.repeat(240 * 1024 - 2) })).status).toBe(204);
    expect((await ask('set', { key: 'a'.repeat(500), value: deep(31) })).status).toBe(204);
  });
});

describe('a query by key', () => {
  it('goes page by page over a prefix', async () => {
    for (const key of ['b-1', 'a-2', 'a-1', 'a-3']) await ask('set', { key, value: key });
    const where = [{ property: 'key', condition: 'BEGINS_WITH', values: ['a-'] }];
    const first = await ask('query', { where, limit: 2 });
    expect(keysOf(first)).toEqual(['a-1', 'a-2']);
    const { cursor } = first.body as { cursor: string };
    const last = await ask('query', { where, limit: 2, after: cursor });
    expect(keysOf(last)).toEqual(['a-3']);
    expect(last.body).not.toHaveProperty('cursor');
  });

  it.each([
    [{ limit: 101 }, 'LIST_QUERY_LIMIT_EXCEEDED'],
    [{ where: [{ property: 'value', condition: 'BEGINS_WITH', values: ['a'] }] }, 'QUERY_WHERE_FIELD_INVALID'],
    [{ where: [{ property: 'key', condition: 'EQUAL_TO', values: ['a'] }] }, 'INVALID_FILTER_CONDITION'],
  ])('is refused: %j', async (body, code) => {
    expect(await codeOf('query', body)).toEqual([400, code]);
  });
});

describe('an entity', () => {
  const visit = (key: string, page: string, at: number) =>
    ask('entity/set', { entityName: 'visit', key, value: { page, at } });
  const query = (more: object) =>
    ask('entity/query', { entityName: 'visit', indexName: 'by-page', partition: ['home'], ...more });

  it('is found by its index, in order, both ways', async () => {
    await visit('c', 'home', 30);
    await visit('a', 'home', 10);
    await visit('b', 'home', 20);
    await visit('x', 'other', 5);
    expect(keysOf(await query({}))).toEqual(['a', 'b', 'c']);
    expect(keysOf(await query({ sort: 'DESC', limit: 2 }))).toEqual(['c', 'b']);
    expect(keysOf(await query({ range: { condition: 'BETWEEN', values: [10, 20] } }))).toEqual(['a', 'b']);
  });

  it('is filtered after the page is cut, so that a page may be short and still go on', async () => {
    for (const at of [1, 2, 3, 4]) await visit(`k${at}`, 'home', at);
    const page = await query({
      limit: 2,
      filters: { and: [{ property: 'at', condition: 'GREATER_THAN', values: [1] }] },
    });
    expect(keysOf(page)).toEqual(['k2']);
    expect(page.body).toHaveProperty('cursor');
  });

  it.each([
    ['entity/set', { entityName: 'nothing', key: 'a', value: {} }, 404, 'SCHEMA_NOT_FOUND'],
    ['entity/set', { entityName: 'visit', key: 'a', value: { at: 1.5 } }, 400, 'INCORRECT_PROPERTY_TYPE'],
    ['entity/set', { entityName: 'visit', key: 'a', value: { at: 2 ** 31 } }, 400, 'INCORRECT_PROPERTY_TYPE'],
    ['entity/set', { entityName: 'visit', key: 'a', value: { who: 1 } }, 400, 'INVALID_ENTITY_VALUE'],
    ['entity/query', { entityName: 'visit', indexName: 'by-day' }, 400, 'INVALID_ENTITY_INDEX'],
  ])('is refused by %s: %j', async (path, body, status, code) => {
    expect(await codeOf(path, body)).toEqual([status, code]);
  });
});

describe('a transaction', () => {
  it('does all or nothing', async () => {
    await ask('entity/set', { entityName: 'visit', key: 'v', value: { at: 1 } });
    const conditions = { and: [{ property: 'at', condition: 'EQUAL_TO', values: [2] }] };
    const transaction = { set: [{ key: 'a', value: 1 }], check: [{ entityName: 'visit', key: 'v', conditions }] };
    expect(await codeOf('transaction', transaction)).toEqual([400, 'CONDITIONAL_CHECK_FAILED']);
    expect((await ask('get', { key: 'a' })).status).toBe(404);
    await ask('entity/set', { entityName: 'visit', key: 'v', value: { at: 2 } });
    expect((await ask('transaction', transaction)).status).toBe(204);
    expect((await ask('get', { key: 'a' })).status).toBe(200);
  });

  it('leaves nothing of itself when a later value is refused', async () => {
    const set = [
      { key: 'a', value: 1 },
      { key: 'b/c', value: 1 },
    ];
    expect(await codeOf('transaction', { set })).toEqual([400, 'INVALID_KEY']);
    expect((await ask('get', { key: 'a' })).status).toBe(404);
  });

  it('names each key once and holds 25 operations', async () => {
    const keys = (count: number) => Array.from({ length: count }, (_, n) => ({ key: `k${n}`, value: n }));
    expect(await codeOf('transaction', { set: [...keys(1), ...keys(1)] })).toEqual([400, 'KEY_DUPLICATION_ERROR']);
    expect(await codeOf('transaction', { set: keys(26) })).toEqual([422, 'UNPROCESSABLE_ENTITY']);
    expect((await ask('transaction', { set: keys(25) })).status).toBe(204);
  });
});

describe('a batch', () => {
  it('tells which items failed and keeps the others', async () => {
    const { body } = await ask('batch/set', [
      { key: 'a', value: 1 },
      { key: 'b/c', value: 2 },
    ]);
    expect(body).toMatchObject({
      successfulKeys: [{ key: 'a' }],
      failedKeys: [{ key: 'b/c', error: { code: 'INVALID_KEY' } }],
    });
    const read = await ask('batch/get', [{ key: 'a' }, { key: 'z' }]);
    expect(read.body).toMatchObject({
      successfulKeys: [{ key: 'a', value: 1 }],
      failedKeys: [{ key: 'z', error: { code: 'KEY_NOT_FOUND' } }],
    });
  });
});
