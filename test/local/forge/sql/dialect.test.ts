import { KINDS, openBench, type Bench } from './engines';

const TABLE = `CREATE TABLE IF NOT EXISTS item (
  id VARCHAR(10) NOT NULL, n INT NOT NULL DEFAULT 0, big BIGINT, price DECIMAL(10,2), ratio DOUBLE,
  seen DATETIME(3), day DATE, done BOOLEAN, note TEXT, version INT NOT NULL DEFAULT 1,
  PRIMARY KEY (id), UNIQUE KEY by_n (n))`;

describe.each(KINDS)('Forge SQL on %s', (kind) => {
  let db: Bench;
  beforeAll(async () => {
    db = openBench(kind);
    expect(await db.ddl(TABLE)).toMatchObject({ status: 200, affectedRows: 0 });
  });
  afterAll(() => db.stop());
  beforeEach(() => db.execute('DELETE FROM item'));

  const insert = (id: string, n: number) => db.execute('INSERT INTO item (id, n) VALUES (?, ?)', id, n);
  const one = async (query: string, ...params: unknown[]) => (await db.execute(query, ...params)).rows[0];

  it('answers big numbers, decimals and dates as text, other numbers as numbers', async () => {
    await db.execute(
      'INSERT INTO item (id, n, big, price, ratio, seen, day, done) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      'a',
      7,
      '9007199254740993',
      1.5,
      0.25,
      '2026-01-02 03:04:05.678',
      '2026-01-02',
      true,
    );
    expect(await one('SELECT n, big, price, ratio, seen, day, done, note FROM item')).toEqual({
      n: 7,
      big: '9007199254740993',
      price: '1.50',
      ratio: 0.25,
      seen: '2026-01-02 03:04:05.678',
      day: '2026-01-02',
      done: 1,
      note: null,
    });
    expect(await one('SELECT COUNT(*) AS c, SUM(n) AS s FROM item')).toEqual({ c: '1', s: '7' });
  });

  it('counts what a write changed', async () => {
    expect(await insert('a', 1)).toMatchObject({ affectedRows: 1 });
    expect(
      await db.execute('UPDATE item SET n = 2, version = version + 1 WHERE id = ? AND version = ?', 'a', 1),
    ).toMatchObject({ affectedRows: 1 });
    expect(await db.execute('UPDATE item SET n = 3 WHERE id = ? AND version = ?', 'a', 1)).toMatchObject({
      affectedRows: 0,
    });
    expect(await db.execute('DELETE FROM item WHERE id = ?', 'a')).toMatchObject({ affectedRows: 1 });
  });

  it('tells a duplicate by 1062', async () => {
    await insert('a', 1);
    const errors = [await insert('a', 2), await insert('b', 1)];
    expect(errors.map(({ code, errno }) => [code, errno])).toEqual([
      ['SQL_EXECUTION_ERROR', 1062],
      ['SQL_EXECUTION_ERROR', 1062],
    ]);
  });

  it('updates on a duplicate key, from old and from new values', async () => {
    const upsert =
      'INSERT INTO item (id, n, note) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE note = VALUES(note), version = version + 1';
    await db.execute(upsert, 'a', 1, 'first');
    await db.execute(upsert, 'a', 1, 'second');
    expect(await one('SELECT note, version FROM item')).toEqual({ note: 'second', version: 2 });
    expect(await db.execute('INSERT IGNORE INTO item (id, n) VALUES (?, ?)', 'a', 5)).toMatchObject({
      affectedRows: 0,
    });
  });

  it('inserts several rows and from a query', async () => {
    await db.execute('INSERT INTO item (id, n) VALUES (?, ?), (?, ?)', 'a', 1, 'b', 2);
    await db.execute('INSERT INTO item (id, n) SELECT CONCAT(id, ?), n + 10 FROM item', '2');
    expect((await db.execute('SELECT id, n FROM item ORDER BY n')).rows).toEqual([
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
      { id: 'a2', n: 11 },
      { id: 'b2', n: 12 },
    ]);
  });

  it.each([
    ['SELECT 7 / 2 = 3.5 AS x', 1],
    ['SELECT GREATEST(1, 3, 2) = 3 AS x', 1],
    ['SELECT LEAST(2, 1) = 1 AS x', 1],
    ["SELECT CONCAT('a', NULL) IS NULL AS x", 1],
    ["SELECT LOWER('ÉA') = 'éa' AS x", 1],
    ["SELECT CHAR_LENGTH('héé') = 3 AS x", 1],
    ["SELECT 'Abc' LIKE 'a%' AS x", 0],
    ["SELECT 'a%c' LIKE 'a\\%c' AS x", 1],
    ["SELECT 'abc' LIKE 'a\\%c' AS x", 0],
    ["SELECT 'a' = 'A' AS x", 0],
    ['SELECT NULL <=> NULL AS x', 1],
    ["SELECT COALESCE(NULL, 'b') = 'b' AS x", 1],
    ['SELECT CASE WHEN 1 < 2 THEN 5 ELSE 6 END = 5 AS x', 1],
  ])('computes %s', async (query, expected) => {
    expect(Number((await one(query))?.['x'])).toBe(expected);
  });

  it('knows common table expressions, also recursive ones, and window functions', async () => {
    await db.execute('INSERT INTO item (id, n) VALUES (?, ?), (?, ?), (?, ?)', 'a', 1, 'b', 2, 'c', 3);
    const counted =
      'WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 4) SELECT COUNT(*) AS n FROM c';
    expect(Number((await one(counted))?.['n'])).toBe(4);
    const ranked = 'SELECT id, ROW_NUMBER() OVER (ORDER BY n DESC) AS place FROM item ORDER BY n';
    expect((await db.execute(ranked)).rows.map((row) => Number(row['place']))).toEqual([3, 2, 1]);
  });

  it.each([
    ['a text that is too long', 'INSERT INTO item (id) VALUES (?)', ['x'.repeat(11)], 1406],
    ['a date with a zone', 'INSERT INTO item (id, n, seen) VALUES (?, 1, ?)', ['a', '2026-01-02T03:04:05Z'], 1292],
    ['words for a number', 'INSERT INTO item (id, n) VALUES (?, ?)', ['a', 'many'], 1366],
    ['nothing for what must be', 'INSERT INTO item (id, n) VALUES (?, ?)', ['a', null], 1048],
    ['an unknown column', 'SELECT missing FROM item', [], 1054],
    ['an unknown table', 'SELECT * FROM missing', [], 1146],
    ['broken syntax', 'SELECT FROM WHERE', [], 1064],
  ])('refuses %s with the number of MySQL', async (_what, query, params, errno) => {
    expect(await db.execute(query, ...params)).toMatchObject({ status: 400, code: 'SQL_EXECUTION_ERROR', errno });
  });

  it('makes tables, columns and indexes as often as asked', async () => {
    for (let time = 0; time < 2; time++) {
      const answers = [
        await db.ddl(TABLE),
        await db.ddl('ALTER TABLE item ADD COLUMN IF NOT EXISTS extra VARCHAR(5)'),
        await db.ddl('CREATE INDEX IF NOT EXISTS by_day ON item (day, n)'),
      ];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    }
    expect((await db.ddl('SELECT extra FROM item')).status).toBe(200);
  });

  it('goes back to a snapshot and to nothing', async () => {
    await insert('kept', 1);
    await db.engine.snapshot('one');
    await insert('gone', 2);
    await db.ddl('CREATE TABLE later (id INT)');
    await db.engine.restore('one');
    expect((await db.execute('SELECT id FROM item')).rows).toEqual([{ id: 'kept' }]);
    await expect(db.engine.restore('two')).rejects.toThrow('There is no snapshot');
    await db.engine.reset();
    expect(await db.execute('SELECT id FROM item')).toMatchObject({ errno: 1146 });
    await db.ddl(TABLE);
  });
});
