import { invalidQuery, policyViolation, type SqlFailure } from './failure.ts';
import { findTopLevel, nameOf, splitList, type Token } from './lexer.ts';

export type StatementKind = 'select' | 'dml' | 'ddl';

const KIND_OF_HEAD: Readonly<Record<string, StatementKind>> = {
  SELECT: 'select',
  WITH: 'select',
  SHOW: 'select',
  EXPLAIN: 'select',
  DESCRIBE: 'select',
  '(': 'select',
  INSERT: 'dml',
  REPLACE: 'dml',
  UPDATE: 'dml',
  DELETE: 'dml',
  CREATE: 'ddl',
  ALTER: 'ddl',
  DROP: 'ddl',
  TRUNCATE: 'ddl',
  RENAME: 'ddl',
};

/** Functions that Forge audits because they hold a connection or read the server. */
const REFUSED_FUNCTIONS = new Set(['SLEEP', 'BENCHMARK', 'LOAD_FILE', 'GET_LOCK', 'RELEASE_LOCK', 'MASTER_POS_WAIT']);
const SYSTEM_SCHEMAS = new Set(['INFORMATION_SCHEMA', 'PERFORMANCE_SCHEMA', 'MYSQL', 'SYS', 'METRICS_SCHEMA']);
const SHOWABLE = new Set(['TABLES', 'COLUMNS', 'INDEXES', 'INDEX', 'FIELDS']);
const BEFORE_TABLE = new Set(['FROM', 'JOIN', 'INTO', 'UPDATE', 'TABLE']);

/** The migrations table of `@forge/sql`, the only one that may number its rows by itself. */
export const SDK_MIGRATIONS_TABLE = '__migrations';

/**
 * Decides whether Forge would run the statement, and through which door.
 * @throws SqlFailure that says what is refused
 */
export function classify(tokens: readonly Token[], door: 'execute' | 'ddl'): StatementKind {
  const head = tokens[0];
  if (!head) throw invalidQuery('The statement is empty.');
  const kind = KIND_OF_HEAD[head.word || head.text];
  if (!kind) throw policyViolation(`Forge SQL does not allow ${head.text} statements.`);
  const refusal = RULES.map((rule) => rule(tokens, kind)).find((found) => found !== undefined);
  if (refusal) throw refusal;
  if (kind === 'ddl' && door === 'execute') {
    throw invalidQuery(`${head.word} is a DDL statement and must go through executeDDL.`);
  }
  if (kind === 'dml' && door === 'ddl') throw invalidQuery(`${head.word} is not a DDL statement; use execute.`);
  return kind;
}

type Rule = (tokens: readonly Token[], kind: StatementKind) => SqlFailure | undefined;

const RULES: readonly Rule[] = [
  oneStatement,
  foreignKeys,
  autoIncrement,
  refusedFunctions,
  otherSchemas,
  locks,
  shownThings,
  createdThings,
  severalTables,
];

function oneStatement(tokens: readonly Token[]): SqlFailure | undefined {
  const end = tokens.findIndex((token) => token.text === ';');
  const more = end >= 0 && tokens.slice(end).some((token) => token.text !== ';');
  return more ? invalidQuery('Forge SQL runs one statement per call.') : undefined;
}

function foreignKeys(tokens: readonly Token[], kind: StatementKind): SqlFailure | undefined {
  const found = kind === 'ddl' && tokens.some(({ word }) => word === 'REFERENCES' || word === 'FOREIGN');
  return found ? policyViolation('Forge SQL has no foreign keys.') : undefined;
}

function autoIncrement(tokens: readonly Token[], kind: StatementKind): SqlFailure | undefined {
  if (kind !== 'ddl' || !tokens.some(({ word }) => word === 'AUTO_INCREMENT')) return undefined;
  if (tokens.some((token) => nameOf(token) === SDK_MIGRATIONS_TABLE)) return undefined;
  return policyViolation('AUTO_INCREMENT makes a hot spot in TiDB; let the app make its ids.');
}

function refusedFunctions(tokens: readonly Token[]): SqlFailure | undefined {
  const index = tokens.findIndex(({ word }, at) => REFUSED_FUNCTIONS.has(word) && tokens[at + 1]?.text === '(');
  return index < 0 ? undefined : policyViolation(`Forge SQL does not allow ${tokens[index]?.word ?? ''}().`);
}

function otherSchemas(tokens: readonly Token[]): SqlFailure | undefined {
  const found = tokens.some((token, at) => {
    const qualified = tokens[at + 1]?.text === '.';
    if (!qualified) return false;
    return SYSTEM_SCHEMAS.has(nameOf(token).toUpperCase()) || BEFORE_TABLE.has(tokens[at - 1]?.word ?? '');
  });
  return found ? policyViolation('Forge SQL reads no other schema: name tables without one.') : undefined;
}

function locks(tokens: readonly Token[]): SqlFailure | undefined {
  const found = tokens.some(({ word }, at) => {
    const next = tokens[at + 1]?.word;
    if (word === 'FOR') return next === 'UPDATE' || next === 'SHARE';
    if (word === 'LOCK') return next === 'IN';
    return word === 'INTO' && (next === 'OUTFILE' || next === 'DUMPFILE');
  });
  return found ? policyViolation('Forge SQL has no transactions, locks or files.') : undefined;
}

function shownThings(tokens: readonly Token[]): SqlFailure | undefined {
  if (tokens[0]?.word !== 'SHOW') return undefined;
  const what = tokens.slice(1).find(({ word }) => word !== 'FULL')?.word ?? '';
  return SHOWABLE.has(what) ? undefined : policyViolation(`Forge SQL does not allow SHOW ${what}.`);
}

function createdThings(tokens: readonly Token[], kind: StatementKind): SqlFailure | undefined {
  if (kind !== 'ddl' || tokens[0]?.word === 'TRUNCATE') return undefined;
  const what = tokens.slice(1).find(({ word }) => word !== 'UNIQUE')?.word ?? '';
  const allowed =
    what === 'TABLE' || what === 'INDEX' || what === 'VIEW' || (what === 'OR' && tokens[3]?.word === 'VIEW');
  return allowed ? undefined : policyViolation(`Forge SQL does not allow ${tokens[0]?.word ?? ''} ${what}.`);
}

function severalTables(tokens: readonly Token[]): SqlFailure | undefined {
  const head = tokens[0]?.word;
  if (head !== 'UPDATE' && head !== 'DELETE') return undefined;
  const from = findTopLevel(tokens, ({ word }) => word === (head === 'UPDATE' ? 'UPDATE' : 'FROM'));
  const end = findTopLevel(tokens, ({ word }) => word === (head === 'UPDATE' ? 'SET' : 'WHERE'));
  const targets = tokens.slice(from + 1, end < 0 ? undefined : end);
  const several = splitList(targets).length > 1 || targets.some(({ word }) => word === 'JOIN' || word === 'USING');
  const named = head === 'DELETE' && from > 1 && tokens.slice(1, from).some(({ word }) => !DELETE_MODIFIERS.has(word));
  return several || named ? policyViolation(`Forge SQL changes one table per ${head}.`) : undefined;
}

const DELETE_MODIFIERS = new Set(['LOW_PRIORITY', 'QUICK', 'IGNORE']);
