import { tokenize } from '../../../../local/forge/sql/lexer';
import { translate } from '../../../../local/forge/sql/translate';

const sqlite = (sql: string): string =>
  translate(tokenize(sql))
    .map((step) => step.sql)
    .join('; ');

describe('translation to SQLite', () => {
  it.each([
    [
      'INSERT INTO t (a, b) VALUES (?, ?) ON DUPLICATE KEY UPDATE b = VALUES(b), version = version + 1',
      'INSERT INTO t ( a , b ) VALUES ( ? , ? ) ON CONFLICT DO UPDATE SET b = excluded.b , version = version + 1',
    ],
    [
      'INSERT INTO t (a) SELECT a FROM u ON DUPLICATE KEY UPDATE a = VALUES(`a`)',
      'INSERT INTO t ( a ) SELECT a FROM u WHERE true ON CONFLICT DO UPDATE SET a = excluded.`a`',
    ],
    [
      'INSERT INTO t (a) SELECT a FROM u WHERE a > 1 ON DUPLICATE KEY UPDATE a = VALUES(a)',
      'INSERT INTO t ( a ) SELECT a FROM u WHERE a > 1 ON CONFLICT DO UPDATE SET a = excluded.a',
    ],
    ['INSERT IGNORE INTO t (a) VALUES (1)', 'INSERT OR IGNORE INTO t ( a ) VALUES ( 1 )'],
    ['SELECT a / b FROM t', 'SELECT a * 1.0 / b FROM t'],
    ['SELECT a <=> ? FROM t', 'SELECT a IS ? FROM t'],
    ['SELECT "it\'s" AS a', "SELECT 'it''s' AS a"],
    ["SELECT 'a\\'b\\\\c'", "SELECT 'a''b\\c'"],
    ["SELECT 'ON DUPLICATE KEY UPDATE /' -- a / b\n", "SELECT 'ON DUPLICATE KEY UPDATE /'"],
    ['SELECT a FROM t WHERE a LIKE ?', "SELECT a FROM t WHERE a LIKE ? ESCAPE '\\'"],
    ["SELECT a FROM t WHERE a LIKE ? ESCAPE '!'", "SELECT a FROM t WHERE a LIKE ? ESCAPE '!'"],
    ['SELECT CAST(a AS SIGNED) FROM t', 'SELECT CAST ( a AS INTEGER ) FROM t'],
    [
      'DELETE FROM t WHERE a < ? ORDER BY a LIMIT 10',
      'DELETE FROM t WHERE rowid IN ( SELECT rowid FROM t WHERE a < ? ORDER BY a LIMIT 10 )',
    ],
    ['TRUNCATE TABLE t', 'DELETE FROM t'],
    ['CREATE INDEX IF NOT EXISTS by_a ON t (a, b)', 'CREATE INDEX IF NOT EXISTS "t.by_a" ON t ( a , b )'],
    ['CREATE UNIQUE INDEX by_a ON t (a)', 'CREATE UNIQUE INDEX "t.by_a" ON t ( a )'],
    ['DROP INDEX by_a ON t', 'DROP INDEX "t.by_a"'],
    [
      'CREATE TABLE IF NOT EXISTS t (id BIGINT PRIMARY KEY AUTO_INCREMENT, n DOUBLE UNSIGNED NOT NULL) ENGINE=InnoDB',
      'CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY AUTOINCREMENT, n DOUBLE NOT NULL)',
    ],
    [
      'CREATE TABLE t (a TEXT COLLATE utf8mb4_bin, b TEXT, PRIMARY KEY (a), UNIQUE KEY ab (a, b), KEY b (b))',
      'CREATE TABLE t (a TEXT, b TEXT, PRIMARY KEY ( a ), UNIQUE ( a , b )); CREATE INDEX IF NOT EXISTS "t.b" ON `t` ( b )',
    ],
  ])('of %s', (mysql, expected) => {
    expect(sqlite(mysql)).toBe(expected);
  });

  it.each([
    ['SELECT a || b FROM t', '|| (write OR, AND or CONCAT)'],
    ['SELECT 7 DIV 2', 'DIV'],
    ['EXPLAIN SELECT 1', 'EXPLAIN'],
    ['SHOW COLUMNS FROM t', 'SHOW COLUMNS'],
    ['ALTER TABLE t MODIFY COLUMN a TEXT', 'MODIFY'],
    ['CREATE TABLE t (a TIMESTAMP ON UPDATE CURRENT_TIMESTAMP)', 'ON UPDATE'],
  ])('refuses what has no counterpart: %s', (mysql, named) => {
    expect(() => sqlite(mysql)).toThrow(named);
  });

  it('adds a column only where it is not there yet', () => {
    const [step] = translate(tokenize('ALTER TABLE t ADD COLUMN IF NOT EXISTS note VARCHAR(20)'));
    expect(step?.unless).toEqual({ table: 't', column: 'note', exists: true });
  });
});
