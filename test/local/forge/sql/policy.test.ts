import { openBench, type Bench } from './engines';

let db: Bench;
beforeAll(async () => {
  db = openBench('sqlite');
  await db.ddl('CREATE TABLE t (id INT NOT NULL PRIMARY KEY, body TEXT)');
});
afterAll(() => db.stop());

describe('Forge SQL refuses', () => {
  it.each([
    ['SET autocommit = 0'],
    ['USE other'],
    ['PREPARE s FROM "SELECT 1"'],
    ['SHOW DATABASES'],
    ['BEGIN'],
    ['START TRANSACTION'],
    ['COMMIT'],
    ['LOCK TABLES t READ'],
    ['SELECT * FROM information_schema.tables'],
    ['SELECT * FROM other.t'],
    ['SELECT SLEEP(1)'],
    ['SELECT * FROM t FOR UPDATE'],
    ['UPDATE t, u SET t.id = 1'],
    ['UPDATE t JOIN u ON t.id = u.id SET t.body = 1'],
    ['DELETE t FROM t JOIN u ON t.id = u.id'],
    ['DELETE FROM t USING t JOIN u'],
  ])('%s', async (query) => {
    expect(await db.execute(query)).toMatchObject({ status: 400, code: 'SQL_POLICY_VIOLATION' });
  });

  it.each([
    ['CREATE TABLE c (id INT, FOREIGN KEY (id) REFERENCES t (id))'],
    ['CREATE TABLE c (id INT PRIMARY KEY AUTO_INCREMENT)'],
    ['CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW SET NEW.id = 1'],
    ['CREATE DATABASE d'],
  ])('the definition %s', async (query) => {
    expect(await db.ddl(query)).toMatchObject({ status: 400, code: 'SQL_POLICY_VIOLATION' });
  });

  it('more than one statement, but not a semicolon at the end or inside text', async () => {
    expect(await db.execute('SELECT 1; SELECT 2')).toMatchObject({ code: 'INVALID_SQL_QUERY' });
    expect((await db.execute("SELECT ';' AS x;")).rows).toEqual([{ x: ';' }]);
  });

  it('definitions through execute and changes through the DDL door, which may read', async () => {
    expect(await db.execute('CREATE TABLE d (id INT)')).toMatchObject({ code: 'INVALID_SQL_QUERY' });
    expect(await db.ddl('INSERT INTO t (id) VALUES (1)')).toMatchObject({ code: 'INVALID_SQL_QUERY' });
    expect((await db.ddl('SELECT id FROM t')).status).toBe(200);
  });

  it('requests over 1 MiB and answers over 4 MiB', async () => {
    expect(await db.execute('SELECT ? AS x', 'x'.repeat(1024 * 1024))).toMatchObject({ status: 413 });
    for (let id = 0; id < 5; id++)
      await db.execute('INSERT INTO t (id, body) VALUES (?, ?)', id, 'x'.repeat(1_000_000));
    expect(await db.execute('SELECT body FROM t')).toMatchObject({ status: 413 });
    expect((await db.execute('SELECT body FROM t LIMIT 4')).status).toBe(200);
  });

  it('values that are missing, too many or no plain values', async () => {
    expect(await db.execute('SELECT ? AS x')).toMatchObject({ code: 'INVALID_SQL_QUERY' });
    expect(await db.execute('SELECT 1', 1)).toMatchObject({ code: 'INVALID_SQL_QUERY' });
    expect(await db.execute('SELECT ? AS x', { a: 1 })).toMatchObject({ code: 'INVALID_SQL_QUERY' });
  });

  it('nothing that only looks refused', async () => {
    expect((await db.execute("SELECT 'FOREIGN KEY; BEGIN' AS x -- ; COMMIT\n")).rows).toEqual([
      { x: 'FOREIGN KEY; BEGIN' },
    ]);
    expect((await db.execute('DELETE FROM t WHERE id IN (SELECT id FROM t WHERE id > 3)')).status).toBe(200);
    expect(
      (await db.execute('UPDATE t SET body = ? WHERE id IN (SELECT a.id FROM t a JOIN t b ON a.id = b.id)', 'x'))
        .status,
    ).toBe(200);
  });
});
