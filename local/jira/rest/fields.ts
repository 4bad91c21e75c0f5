import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { allFields, type FieldInfo } from '../fields/all-fields.ts';
import { projectScope } from '../render/statuses.ts';
import { optionalText } from './body-values.ts';
import { bodyOf, createRoutes, listParam, numberParam, viewerOfRequest, type Routes } from './http.ts';
import { slicePage } from './page.ts';
import { requireAdmin } from './project-param.ts';

type Json = Record<string, unknown>;

function renderField(field: FieldInfo): Json {
  const scope = field.custom?.project_id;
  return {
    id: field.id,
    key: field.id,
    name: field.name,
    ...(field.custom ? { untranslatedName: field.name } : {}),
    custom: field.custom !== undefined,
    orderable: field.orderable,
    navigable: field.navigable,
    searchable: true,
    clauseNames: field.clauseNames,
    ...(scope === null || scope === undefined ? {} : { scope: projectScope(scope) }),
    ...(field.schema ? { schema: field.schema } : {}),
  };
}

/** The fields of the site. */
export function fieldRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.get('/field', (c) => c.json(allFields(jira.sql).map(renderField)));

  routes.get('/field/search', (c) => {
    requireAdmin(viewerOfRequest(jira, c));
    const types = listParam(c, 'type');
    const ids = listParam(c, 'id');
    const query = c.req.query('query')?.toLowerCase();
    const found = allFields(jira.sql)
      .filter((field) => field.schema !== undefined)
      .filter((field) => types.length === 0 || types.includes(field.custom ? 'custom' : 'system'))
      .filter((field) => ids.length === 0 || ids.includes(field.id))
      .filter((field) => query === undefined || field.name.toLowerCase().includes(query))
      .map((field) => ({ id: field.id, name: field.name, schema: field.schema, description: '' }));
    return c.json(
      slicePage(jira, c, found, numberParam(c, 'startAt', 0), Math.min(numberParam(c, 'maxResults', 50), 100)),
    );
  });

  routes.post('/field', async (c) => {
    requireAdmin(viewerOfRequest(jira, c));
    const body = await bodyOf(c);
    const name = optionalText(body, 'name') ?? '';
    const type = optionalText(body, 'type') ?? '';
    if (name === '' || !type.includes(':')) throw badRequest('A field needs a name and the full key of its type.');
    const id = jira.sql.insert('INSERT INTO jira_field (name, custom) VALUES (?, ?)', name, type);
    const made = allFields(jira.sql).find((field) => field.custom?.id === id);
    return c.json(made ? renderField(made) : {}, 201);
  });

  return routes;
}
