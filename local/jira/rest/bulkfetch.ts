import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { findIssueId } from '../issues/row.ts';
import { keepIssuesWith } from '../permissions/visibility.ts';
import { selectFields } from '../render/field-selection.ts';
import { renderIssues } from '../render/issues.ts';
import { stringList } from './body-values.ts';
import { bodyOf, createRoutes, viewerOfRequest, type Routes } from './http.ts';
import { withNames } from './names.ts';

const MOST_ISSUES = 100;
const MOST_PROPERTIES = 5;

/** Reading up to a hundred issues at once, straight from the store: a write is seen at once. */
export function bulkfetchRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.post('/issue/bulkfetch', async (c) => {
    const body = await bodyOf(c);
    const wanted = stringList(body, 'issueIdsOrKeys');
    if (wanted.length === 0 || wanted.length > MOST_ISSUES) {
      throw badRequest(`The number of issue ids or keys has to be between 1 and ${MOST_ISSUES}.`);
    }
    const properties = stringList(body, 'properties');
    if (properties.length > MOST_PROPERTIES)
      throw badRequest(`At most ${MOST_PROPERTIES} properties can be requested.`);
    const viewer = viewerOfRequest(jira, c);
    const found = wanted.map((named) => ({ named, id: findIssueId(jira.sql, named) }));
    const ids = found.flatMap((one) => (one.id === undefined ? [] : [one.id]));
    const visible = keepIssuesWith(jira, viewer, 'BROWSE_PROJECTS', ids);
    const issueErrors = found
      .filter((one) => one.id === undefined || !visible.has(one.id))
      .map((one) => ({
        id: one.named,
        errorMessage: 'Issue does not exist or you do not have permission to see it.',
      }));
    const requested = stringList(body, 'fields');
    const fields = selectFields(requested.length === 0 ? ['*navigable'] : requested);
    const expand = new Set(stringList(body, 'expand'));
    const issues = renderIssues(jira, viewer, [...visible], { fields, expand, properties });
    return c.json({ expand: 'schema,names', issues, issueErrors, ...withNames(jira, fields, expand) });
  });

  return routes;
}
