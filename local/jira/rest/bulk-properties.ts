import { inTransaction } from '../../kernel/database.ts';
import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { asObject, textOf } from '../issues/setters/json-values.ts';
import { keepIssuesWith } from '../permissions/visibility.ts';
import { addTask } from '../properties/tasks.ts';
import { writeProperty } from '../properties/write.ts';
import { numberList } from './body-values.ts';
import { bodyOf, createRoutes, viewerOfRequest, type RestContext, type Routes } from './http.ts';

const MOST_ENTITIES = 10_000;
const MOST_PROPERTIES = 10;
const MOST_ISSUES = 100;

/** Issues that a bulk change of one property is about: named, having a value, or having the property at all. */
function filtered(jira: Jira, key: string, filter: Record<string, unknown>): number[] {
  const named = numberList(filter, 'entityIds');
  const current = filter['currentValue'];
  const has = filter['hasProperty'];
  const rows = jira.sql.all<{ id: number; value: string | null }>(
    `SELECT i.id, y.value FROM jira_issue i LEFT JOIN jira_property y
       ON y.entity = 'issue' AND y.entity_id = CAST(i.id AS TEXT) AND y.key = ?
      WHERE (? OR i.id IN (SELECT value FROM json_each(?)))`,
    key,
    named.length === 0 ? 1 : 0,
    JSON.stringify(named),
  );
  return rows
    .filter((row) => has === undefined || (row.value !== null) === has)
    .filter((row) => current === undefined || row.value === JSON.stringify(current))
    .map((row) => row.id);
}

/** Sets and deletes properties of many issues; the answer leads to a task, which has already run. */
export function bulkPropertyRoutes(jira: Jira): Routes {
  const routes = createRoutes();
  const seeTask = (c: RestContext, id: number): Response =>
    c.body(null, 303, { location: `${jira.kernel.baseUrl()}/rest/api/3/task/${id}` });
  const writable = (c: RestContext, ids: readonly number[]): number[] => [
    ...keepIssuesWith(jira, viewerOfRequest(jira, c), 'EDIT_ISSUES', ids),
  ];
  const write = (changes: readonly { id: number; properties: Record<string, unknown> }[]): void =>
    inTransaction(jira.kernel.db, () => {
      for (const { id, properties } of changes) {
        for (const [key, value] of Object.entries(properties)) writeProperty(jira, 'issue', String(id), key, value);
      }
    });

  routes.post('/issue/properties', async (c) => {
    const body = await bodyOf(c);
    const ids = numberList(body, 'entitiesIds');
    const properties = asObject(body['properties']) ?? {};
    if (ids.length === 0 || ids.length > MOST_ENTITIES) throw badRequest(`Name 1 to ${MOST_ENTITIES} issues.`);
    if (Object.keys(properties).length > MOST_PROPERTIES)
      throw badRequest(`Name at most ${MOST_PROPERTIES} properties.`);
    write(writable(c, ids).map((id) => ({ id, properties })));
    return seeTask(c, addTask(jira, viewerOfRequest(jira, c), 'Set properties of issues', null));
  });

  routes.post('/issue/properties/multi', async (c) => {
    const body = await bodyOf(c);
    const issues = Array.isArray(body['issues']) ? (body['issues'] as unknown[]) : [];
    if (issues.length === 0 || issues.length > MOST_ISSUES) throw badRequest(`Name 1 to ${MOST_ISSUES} issues.`);
    const named = issues.map((one) => ({
      id: Number(textOf(one, 'issueID')),
      properties: asObject(asObject(one)?.['properties']) ?? {},
    }));
    const allowed = new Set(
      writable(
        c,
        named.map((one) => one.id),
      ),
    );
    write(named.filter((one) => allowed.has(one.id)));
    return seeTask(c, addTask(jira, viewerOfRequest(jira, c), 'Set properties of issues one by one', null));
  });

  routes.put('/issue/properties/:property', async (c) => {
    const body = await bodyOf(c);
    if (body['expression'] !== undefined) throw badRequest('The local site does not evaluate expressions.');
    const key = c.req.param('property');
    const ids = writable(c, filtered(jira, key, asObject(body['filter']) ?? {}));
    write(ids.map((id) => ({ id, properties: { [key]: body['value'] } })));
    return seeTask(c, addTask(jira, viewerOfRequest(jira, c), `Set property '${key}'`, null));
  });

  routes.delete('/issue/properties/:property', async (c) => {
    const body = c.req.header('content-type') === undefined ? {} : await bodyOf(c);
    const key = c.req.param('property');
    const ids = writable(c, filtered(jira, key, { ...body, hasProperty: true }));
    jira.sql.run(
      `DELETE FROM jira_property WHERE entity = 'issue' AND key = ?
        AND entity_id IN (SELECT CAST(value AS TEXT) FROM json_each(?))`,
      key,
      JSON.stringify(ids),
    );
    return seeTask(c, addTask(jira, viewerOfRequest(jira, c), `Delete property '${key}'`, null));
  });

  return routes;
}
