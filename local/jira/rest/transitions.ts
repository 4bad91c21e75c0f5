import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { existingIssue } from '../issues/row.ts';
import { asObject, textOf } from '../issues/setters/json-values.ts';
import { transitionIssue } from '../issues/transition.ts';
import { keepIssuesWith } from '../permissions/visibility.ts';
import { transitionsOf } from '../projects/workflow.ts';
import { renderStatus } from '../render/statuses.ts';
import { bodyOf, createRoutes, viewerOfRequest, type Routes } from './http.ts';
import { visibleIssueId } from './issue-param.ts';

/** Transitions of an issue; none are offered to who may not use them. */
export function transitionRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.get('/issue/:issue/transitions', (c) => {
    const viewer = viewerOfRequest(jira, c);
    const id = visibleIssueId(jira, viewer, c.req.param('issue'));
    const allowed = keepIssuesWith(jira, viewer, 'TRANSITION_ISSUES', [id]).has(id);
    const offered = allowed ? transitionsOf(jira.sql, existingIssue(jira.sql, id).project_id) : [];
    const transitions = offered
      .filter((one) => c.req.query('transitionId') === undefined || one.id === c.req.query('transitionId'))
      .map((one) => ({
        id: one.id,
        name: one.to.name,
        to: renderStatus(jira, one.to),
        hasScreen: false,
        isGlobal: true,
        isInitial: false,
        isAvailable: true,
        isConditional: false,
        isLooped: false,
      }));
    return c.json({ expand: 'transitions', transitions });
  });

  routes.post('/issue/:issue/transitions', async (c) => {
    const viewer = viewerOfRequest(jira, c);
    const id = visibleIssueId(jira, viewer, c.req.param('issue'));
    const body = await bodyOf(c);
    const transition = textOf(body['transition'], 'id');
    if (transition === undefined) throw badRequest("Missing 'transition' identifier");
    transitionIssue(jira, viewer, id, transition, asObject(body['fields']) ?? {});
    return c.body(null, 204);
  });

  return routes;
}
