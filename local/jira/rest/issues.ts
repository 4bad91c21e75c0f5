import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { createIssue } from '../issues/create.ts';
import { deleteIssue } from '../issues/delete.ts';
import { editIssue } from '../issues/edit.ts';
import { existingIssue } from '../issues/row.ts';
import { asObject } from '../issues/setters/json-values.ts';
import { writeIssueProperties } from '../properties/write.ts';
import { selectFields } from '../render/field-selection.ts';
import { renderIssues } from '../render/issues.ts';
import { bodyOf, createRoutes, expandParam, listParam, viewerOfRequest, type Routes } from './http.ts';
import { visibleIssueId } from './issue-param.ts';
import { withNames } from './names.ts';

/** Creating, reading, editing and deleting one issue. */
export function issueRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.post('/issue', async (c) => {
    const body = await bodyOf(c);
    const viewer = viewerOfRequest(jira, c);
    const fields = asObject(body['fields']) ?? {};
    const id = createIssue(jira, viewer, fields);
    if (body['update'] !== undefined) editIssue(jira, viewer, id, { update: asObject(body['update']) ?? {} });
    writeIssueProperties(jira, id, body['properties']);
    const key = existingIssue(jira.sql, id).key;
    return c.json({ id: String(id), key, self: `${jira.kernel.baseUrl()}/rest/api/3/issue/${id}` }, 201);
  });

  routes.get('/issue/:issue', (c) => {
    const viewer = viewerOfRequest(jira, c);
    const id = visibleIssueId(jira, viewer, c.req.param('issue'));
    const requested = listParam(c, 'fields');
    const expand = expandParam(c);
    const view = {
      fields: selectFields(requested.length === 0 ? ['*all'] : requested),
      expand,
      properties: listParam(c, 'properties'),
    };
    const [issue] = renderIssues(jira, viewer, [id], view);
    return c.json({ ...issue, ...withNames(jira, view.fields, expand) });
  });

  routes.put('/issue/:issue', async (c) => {
    const viewer = viewerOfRequest(jira, c);
    const id = visibleIssueId(jira, viewer, c.req.param('issue'));
    const body = await bodyOf(c);
    const overrides = ['overrideScreenSecurity', 'overrideEditableFlag'].some((name) => c.req.query(name) === 'true');
    if (overrides && !viewer.isAdmin)
      return c.json({ errorMessages: ['Only Jira administrators can override.'], errors: {} }, 403);
    const fields = asObject(body['fields']);
    const update = asObject(body['update']);
    if (!fields && !update && body['properties'] === undefined)
      throw badRequest("one of 'fields' or 'update' required");
    editIssue(jira, viewer, id, { fields: fields ?? {}, update: update ?? {} });
    writeIssueProperties(jira, id, body['properties']);
    if (c.req.query('returnIssue') !== 'true') return c.body(null, 204);
    const view = { fields: selectFields(['*all']), expand: new Set<string>(), properties: [] };
    return c.json(renderIssues(jira, viewer, [id], view)[0] ?? {});
  });

  routes.delete('/issue/:issue', (c) => {
    const viewer = viewerOfRequest(jira, c);
    const id = visibleIssueId(jira, viewer, c.req.param('issue'));
    deleteIssue(jira, viewer, id, c.req.query('deleteSubtasks') === 'true');
    return c.body(null, 204);
  });

  return routes;
}
