import { invalidQuery } from './failure.ts';
import { closing, findTopLevel, join, nameOf, raw, type Token } from './lexer.ts';
import { translateAlterTable, translateCreateTable } from './translateTable.ts';

/** One SQLite statement; with `unless`, it is left out when that column is already there (or already gone). */
export interface Step {
  sql: string;
  unless?: { table: string; column: string; exists: boolean };
}

/**
 * Turns a statement of the MySQL dialect into SQLite's: the only place that knows both.
 * @throws SqlFailure for what has no counterpart, which never runs as something else
 */
export function translate(tokens: readonly Token[]): Step[] {
  const [head, second] = [tokens[0]?.word, tokens[1]?.word];
  if (head === 'CREATE' && second === 'TABLE') return translateCreateTable(tokens);
  if (head === 'CREATE' && tokens.slice(1, 3).some(({ word }) => word === 'INDEX')) return [createIndex(tokens)];
  if (head === 'ALTER') return translateAlterTable(tokens);
  if (head === 'DROP' && second === 'INDEX') return [dropIndex(tokens)];
  if (head === 'TRUNCATE') return [{ sql: `DELETE FROM ${tokens.at(-1)?.text ?? ''}` }];
  if (head === 'RENAME') throw notTranslated('RENAME TABLE');
  if (head === 'EXPLAIN' || head === 'DESCRIBE') throw notTranslated(head);
  if (head === 'SHOW') return [showTables(tokens)];
  const body = expression(tokens);
  if (head === 'INSERT' || head === 'REPLACE') return [{ sql: join(insert(body)) }];
  if (head === 'UPDATE' || head === 'DELETE') return [{ sql: join(limited(body)) }];
  return [{ sql: join(body) }];
}

const notTranslated = (what: string) =>
  invalidQuery(`The SQLite engine does not model ${what}; use the MariaDB engine.`);

/** An index name is unique per table in MySQL and per database in SQLite. */
export const indexName = (table: string, index: string): string => `"${table}.${index}"`;

function createIndex(tokens: readonly Token[]): Step {
  const on = findTopLevel(tokens, ({ word }) => word === 'ON');
  const [name, table] = [tokens[on - 1], tokens[on + 1]];
  if (!name || !table) throw invalidQuery('CREATE INDEX names no index or no table.');
  const end = closing(tokens, on + 2);
  const head = tokens.slice(0, on - 1);
  return { sql: `${join(head)} ${indexName(nameOf(table), nameOf(name))} ON ${join(tokens.slice(on + 1, end + 1))}` };
}

function dropIndex(tokens: readonly Token[]): Step {
  const on = findTopLevel(tokens, ({ word }) => word === 'ON');
  const [name, table] = [tokens[on - 1], tokens[on + 1]];
  if (on < 0 || !name || !table) throw invalidQuery('DROP INDEX names no index or no table.');
  return { sql: `${join(tokens.slice(0, on - 1))} ${indexName(nameOf(table), nameOf(name))}` };
}

function showTables(tokens: readonly Token[]): Step {
  if (tokens.length !== 2 || tokens[1]?.word !== 'TABLES') throw notTranslated(join(tokens));
  return {
    sql: `SELECT name AS Tables_in_forge FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  };
}

/** Rewrites what differs inside any expression. */
export function expression(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    if (token.kind === 'string') return [raw(stringLiteral(token.text)), ...likeEscape(tokens, index)];
    if (token.kind === 'param') return [token, ...likeEscape(tokens, index)];
    if (token.text === '/') return [raw('* 1.0 /')];
    if (token.text === '<=>') return [raw('IS')];
    if (token.text === '||' || token.text === '&&') throw notTranslated(`${token.text} (write OR, AND or CONCAT)`);
    if (token.word === 'SEPARATOR') return [raw(',')];
    if (token.word === 'DIV') throw notTranslated('DIV');
    if ((token.word === 'SIGNED' || token.word === 'UNSIGNED') && tokens[index - 1]?.word === 'AS')
      return [raw('INTEGER')];
    return [token];
  });
}

/** MySQL's LIKE has the escape character `\`, SQLite's has none unless it is named. */
function likeEscape(tokens: readonly Token[], index: number): Token[] {
  const isPattern = tokens[index - 1]?.word === 'LIKE' && tokens[index + 1]?.word !== 'ESCAPE';
  return isPattern ? [raw(`ESCAPE '\\'`)] : [];
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', b: '\b', Z: '\x1a' };

/** A string literal of either quote, with MySQL's backslash escapes, as SQLite writes it. */
export function stringLiteral(text: string): string {
  const quote = text.charAt(0);
  const value = text
    .slice(1, -1)
    .replaceAll(quote + quote, quote)
    .replace(/\\([\s\S])/g, (whole, char: string) => (char === '%' || char === '_' ? whole : (ESCAPES[char] ?? char)));
  return `'${value.replaceAll("'", "''")}'`;
}

function insert(tokens: readonly Token[]): Token[] {
  const ignore = tokens[1]?.word === 'IGNORE';
  const statement = ignore ? [raw('INSERT OR IGNORE'), ...tokens.slice(2)] : [...tokens];
  const at = findTopLevel(
    statement,
    ({ word }, index) =>
      word === 'ON' && statement[index + 1]?.word === 'DUPLICATE' && statement[index + 3]?.word === 'UPDATE',
  );
  if (at < 0) return statement;
  const before = statement.slice(0, at);
  return [...before, raw(conflictPrefix(before)), ...excluded(statement.slice(at + 4))];
}

/** `INSERT … SELECT … FROM t ON` would read as a join condition, so that SQLite wants a WHERE in between. */
function conflictPrefix(before: readonly Token[]): string {
  const selects = findTopLevel(before, ({ word }) => word === 'SELECT') >= 0;
  const closed = findTopLevel(before, ({ word }) => ['WHERE', 'GROUP', 'ORDER', 'LIMIT'].includes(word)) >= 0;
  return `${selects && !closed ? 'WHERE true ' : ''}ON CONFLICT DO UPDATE SET`;
}

/** `VALUES(c)`, the value that was to be inserted, is `excluded.c` in SQLite. */
function excluded(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const [token, open, column, close] = tokens.slice(index, index + 4);
    if (!token) break;
    if (token.word === 'VALUES' && open?.text === '(' && column && close?.text === ')') {
      result.push(raw(`excluded.${column.text}`));
      index += 3;
    } else result.push(token);
  }
  return result;
}

/** `UPDATE` and `DELETE` with a LIMIT go over the row ids, as SQLite is built without that clause. */
function limited(tokens: Token[]): Token[] {
  if (findTopLevel(tokens, ({ word }) => word === 'LIMIT') < 0) return tokens;
  const isDelete = tokens[0]?.word === 'DELETE';
  const table = tokens[isDelete ? 2 : 1];
  const where = findTopLevel(tokens, ({ word }) => word === 'WHERE' || word === 'ORDER' || word === 'LIMIT');
  const head = tokens.slice(0, where);
  return [...head, raw(`WHERE rowid IN ( SELECT rowid FROM ${table?.text ?? ''}`), ...tokens.slice(where), raw(')')];
}
