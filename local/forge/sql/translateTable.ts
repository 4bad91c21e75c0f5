import { invalidQuery } from './failure.ts';
import { closing, findTopLevel, join, nameOf, raw, splitList, tokenize, type Token } from './lexer.ts';
import { expression, indexName, type Step } from './translate.ts';

/** `CREATE TABLE`: columns, keys and the table's name; engine, character set and comments have no meaning here. */
export function translateCreateTable(tokens: readonly Token[]): Step[] {
  const open = findTopLevel(tokens, ({ text }) => text === '(');
  const table = tokens[open - 1];
  if (open < 0 || !table) throw invalidQuery('CREATE TABLE needs a list of columns.');
  const parts = splitList(tokens.slice(open + 1, closing(tokens, open)));
  const indexes: Step[] = [];
  const definitions = parts.flatMap((part) => {
    const index = inlineIndex(part, nameOf(table));
    if (index) indexes.push(index);
    return index ? [] : [isKey(part) ? tableKey(part) : columnDefinition(part)];
  });
  return [{ sql: `${join(tokens.slice(0, open))} (${definitions.join(', ')})` }, ...indexes];
}

const isKey = (part: readonly Token[]): boolean =>
  part[0]?.kind === 'word' && ['PRIMARY', 'UNIQUE', 'CONSTRAINT', 'CHECK'].includes(part[0].word);

/** `UNIQUE KEY name (a, b)` and `CONSTRAINT name PRIMARY KEY (a)`, without the names that SQLite does not take there. */
function tableKey(part: readonly Token[]): string {
  const start = part[0]?.word === 'CONSTRAINT' ? part.findIndex(({ word }) => isKeyWord(word)) : 0;
  const open = part.findIndex(({ text }) => text === '(');
  const kind = part[start]?.word ?? '';
  return `${kind === 'PRIMARY' ? 'PRIMARY KEY' : kind} ${join(expression(part.slice(open, closing(part, open) + 1)))}`;
}

const isKeyWord = (word: string): boolean => word === 'PRIMARY' || word === 'UNIQUE' || word === 'CHECK';

/** `KEY name (a)` or `INDEX name (a)` becomes a statement of its own. */
function inlineIndex(part: readonly Token[], table: string): Step | undefined {
  const [head, name] = part;
  if (head?.kind !== 'word' || (head.word !== 'KEY' && head.word !== 'INDEX') || !name) return undefined;
  const columns = join(part.slice(2, closing(part, 2) + 1));
  return { sql: `CREATE INDEX IF NOT EXISTS ${indexName(table, nameOf(name))} ON \`${table}\` ${columns}` };
}

const DROPPED = new Set(['UNSIGNED', 'ZEROFILL']);
const DROPPED_WITH_VALUE = new Set(['COLLATE', 'COMMENT']);

/** A column with its type, default and keys, and with the checks that MySQL's strict mode makes. */
function columnDefinition(part: readonly Token[]): string {
  const [name, type] = part;
  if (!name || !type) throw invalidQuery('A column needs a name and a type.');
  if (part.some(({ word }) => word === 'AUTO_INCREMENT')) return `${name.text} INTEGER PRIMARY KEY AUTOINCREMENT`;
  if (part.some(({ word }, at) => word === 'ON' && part[at + 1]?.word === 'UPDATE')) {
    throw invalidQuery('The SQLite engine does not model ON UPDATE; use the MariaDB engine.');
  }
  const kept: Token[] = [];
  for (let index = 0; index < part.length; index++) {
    const token = part[index];
    if (!token || DROPPED.has(token.word)) continue;
    if (DROPPED_WITH_VALUE.has(token.word)) index++;
    else if (token.word === 'CHARACTER' && part[index + 1]?.word === 'SET') index += 2;
    else kept.push(token);
  }
  const check = strictCheck(name, type, part[3]);
  return `${join(expression(withoutFraction(kept)))}${check === undefined ? '' : ` CHECK (${check})`}`;
}

/** `CURRENT_TIMESTAMP(3)` is a function call in MySQL and a syntax error in SQLite. */
function withoutFraction(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex(({ word }, index) => word === 'CURRENT_TIMESTAMP' && tokens[index + 1]?.text === '(');
  if (at < 0) return [...tokens];
  const millis = raw(`(strftime('%Y-%m-%d %H:%M:%f', 'now'))`);
  return [...tokens.slice(0, at), millis, ...tokens.slice(closing(tokens, at + 1) + 1)];
}

const DATE = "GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]";

function strictCheck(name: Token, type: Token, size: Token | undefined): string | undefined {
  if (type.word === 'VARCHAR' || type.word === 'CHAR') return `length(${name.text}) <= ${size?.text ?? '1'}`;
  if (type.word === 'DATE') return `${name.text} ${DATE}'`;
  if (type.word === 'DATETIME' || type.word === 'TIMESTAMP') {
    return `${name.text} ${DATE} [0-9][0-9]:[0-9][0-9]:[0-9][0-9]*' AND ${name.text} NOT GLOB '*Z'`;
  }
  if (['TINYINT', 'SMALLINT', 'INT', 'INTEGER', 'BIGINT'].includes(type.word)) {
    return `typeof(${name.text}) IN ('integer', 'null')`;
  }
  return undefined;
}

/** `ALTER TABLE t ADD COLUMN …, DROP COLUMN …, ADD [UNIQUE] INDEX …`; nothing else. */
export function translateAlterTable(tokens: readonly Token[]): Step[] {
  const table = tokens[2];
  if (tokens[1]?.word !== 'TABLE' || !table) throw invalidQuery('ALTER TABLE names no table.');
  return splitList(tokens.slice(3)).map((action) => alteration(nameOf(table), action));
}

function alteration(table: string, action: Token[]): Step {
  const verb = action[0]?.word;
  const rest = action.slice(1).filter(({ word }) => word !== 'COLUMN');
  const guarded = rest[0]?.word === 'IF';
  const definition = guarded ? rest.slice(verb === 'ADD' ? 3 : 2) : rest;
  const isIndex = definition.some(({ word }, at) => at < 2 && (word === 'INDEX' || word === 'KEY'));
  if (verb === 'ADD' && isIndex) return addedIndex(table, definition);
  const column = definition[0];
  if (!column || isIndex || (verb !== 'ADD' && verb !== 'DROP')) {
    throw invalidQuery(`The SQLite engine does not model ALTER TABLE … ${join(action)}; use the MariaDB engine.`);
  }
  const what = verb === 'ADD' ? columnDefinition(definition) : column.text;
  const unless = { table, column: nameOf(column), exists: verb === 'ADD' };
  return { sql: `ALTER TABLE \`${table}\` ${verb} COLUMN ${what}`, ...(guarded ? { unless } : {}) };
}

function addedIndex(table: string, definition: readonly Token[]): Step {
  const unique = definition[0]?.word === 'UNIQUE' ? 'UNIQUE ' : '';
  const open = definition.findIndex(({ text }) => text === '(');
  const name = definition[open - 1] ?? tokenize('unnamed')[0];
  const columns = join(definition.slice(open, closing(definition, open) + 1));
  return { sql: `CREATE ${unique}INDEX ${indexName(table, name ? nameOf(name) : '')} ON \`${table}\` ${columns}` };
}
