import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import type { Query } from '../jql/ast.ts';
import { compileOrder, compileWhere } from '../jql/compile/query.ts';
import { parseJql } from '../jql/parser.ts';
import { JqlSyntaxError } from '../jql/syntax-error.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { behindCursor, cursorColumns, cursorOf, cursorOrder, type Cursor } from './cursor.ts';
import { searchSource } from './source.ts';

const MOST_SORT_FIELDS = 7;

/** Reads a query that must have a restriction. 400 with Jira's words when it has none or cannot be read. */
export function readBoundedJql(jql: string): Query {
  let query: Query;
  try {
    query = parseJql(jql);
  } catch (error) {
    if (error instanceof JqlSyntaxError) throw badRequest(error.message);
    throw error;
  }
  if (!query.where) {
    throw badRequest('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
  }
  if (query.orderBy.length > MOST_SORT_FIELDS) {
    throw badRequest(`The maximum number of fields in the order by clause is ${MOST_SORT_FIELDS}.`);
  }
  return query;
}

export interface SearchPage {
  ids: number[];
  /** Where the next page starts; absent on the last page. */
  next?: Cursor;
}

export interface SearchRequest {
  query: Query;
  pageSize: number;
  after?: Cursor;
  /** Issues whose latest writes must be seen, whatever the index lag. */
  reconcile?: readonly number[];
}

/** One page of the issues that the viewer may see and that the query finds, in the query's order. */
export function searchIssues(jira: Jira, viewer: Viewer, request: SearchRequest): SearchPage {
  const context = { jira, viewer, now: jira.kernel.clock.now() };
  const where = compileWhere(context, request.query);
  const terms = compileOrder(context, request.query);
  const source = searchSource(jira, viewer, request.reconcile ?? []);
  const behind = request.after ? behindCursor(terms, request.after) : { text: '1', params: [] };
  const rows = jira.sql.all<{ id: number }>(
    `SELECT i.id, ${cursorColumns(terms)} ${source.text} AND ${where.text} AND ${behind.text}
      ORDER BY ${cursorOrder(terms)} LIMIT ?`,
    ...source.params,
    ...where.params,
    ...behind.params,
    request.pageSize + 1,
  );
  const page = rows.slice(0, request.pageSize);
  const last = page[page.length - 1];
  const ids = page.map((row) => row.id);
  return rows.length > page.length && last ? { ids, next: cursorOf(terms, last) } : { ids };
}

/** How many issues the query finds for the viewer. */
export function countIssues(jira: Jira, viewer: Viewer, query: Query): number {
  const where = compileWhere({ jira, viewer, now: jira.kernel.clock.now() }, query);
  const source = searchSource(jira, viewer, []);
  const row = jira.sql.get<{ n: number }>(
    `SELECT count(*) AS n ${source.text} AND ${where.text}`,
    ...source.params,
    ...where.params,
  );
  return row?.n ?? 0;
}

/** Those of the issues that the viewer may see and that the query finds, in the order in which they were named. */
export function matchIssues(jira: Jira, viewer: Viewer, query: Query, issueIds: readonly number[]): number[] {
  const where = compileWhere({ jira, viewer, now: jira.kernel.clock.now() }, query);
  const source = searchSource(jira, viewer, issueIds);
  const rows = jira.sql.all<{ id: number }>(
    `SELECT i.id ${source.text} AND ${where.text} AND i.id IN (SELECT value FROM json_each(?))`,
    ...source.params,
    ...where.params,
    JSON.stringify(issueIds),
  );
  const found = new Set(rows.map((row) => row.id));
  return issueIds.filter((id) => found.has(id));
}
