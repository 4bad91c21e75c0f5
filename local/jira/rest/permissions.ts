import type { Jira } from '../context.ts';
import { badFields, badRequest } from '../errors.ts';
import { holdsGlobal } from '../permissions/global.ts';
import { knownPermissions } from '../permissions/known.ts';
import type { PermissionInfo } from '../permissions/names.ts';
import { keepIssuesWith } from '../permissions/visibility.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { projectById } from '../projects/row.ts';
import { stringList } from './body-values.ts';
import { bodyOf, createRoutes, listParam, viewerOfRequest, type RestContext, type Routes } from './http.ts';
import { visibleIssueId } from './issue-param.ts';
import { requireAdmin, visibleProject } from './project-param.ts';

/** Where a question about a permission is asked: an issue, a project, or anywhere. */
interface Place {
  issueId?: number;
  projectId?: number;
}

function placeOf(jira: Jira, c: RestContext, viewer: Viewer): Place {
  const issue = c.req.query('issueKey') ?? c.req.query('issueId');
  if (issue !== undefined) return { issueId: visibleIssueId(jira, viewer, issue) };
  const project = c.req.query('projectKey') ?? c.req.query('projectId');
  return project === undefined ? {} : { projectId: visibleProject(jira, viewer, project).id };
}

function holds(jira: Jira, viewer: Viewer, permission: PermissionInfo, place: Place): boolean {
  if (permission.type === 'GLOBAL') return viewer.isApp || holdsGlobal(jira, viewer.holders, permission.key);
  if (place.issueId !== undefined) return keepIssuesWith(jira, viewer, permission.key, [place.issueId]).size > 0;
  const projects = viewer.projectsWith(permission.key);
  return place.projectId === undefined ? projects.size > 0 : projects.has(place.projectId);
}

/** What the caller may do, here or anywhere. */
export function permissionRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.get('/permissions', (c) => {
    requireAdmin(viewerOfRequest(jira, c));
    const all = knownPermissions(jira).map(({ key, name, type, description }) => [
      key,
      { key, name, type, description },
    ]);
    return c.json({ permissions: Object.fromEntries(all) as unknown });
  });

  routes.get('/mypermissions', (c) => {
    const asked = listParam(c, 'permissions');
    if (asked.length === 0) throw badRequest("The 'permissions' query parameter is required.");
    const known = new Map(knownPermissions(jira).map((one) => [one.key, one]));
    const viewer = viewerOfRequest(jira, c);
    const place = placeOf(jira, c, viewer);
    const answers = asked.map((key) => {
      const permission = known.get(key);
      if (!permission) throw badRequest(`The permission '${key}' is not recognized.`);
      const { id, name, type, description } = permission;
      return [
        key,
        { id, key, name, type, description, havePermission: holds(jira, viewer, permission, place) },
      ] as const;
    });
    return c.json({ permissions: Object.fromEntries(answers) });
  });

  routes.post('/permissions/project', async (c) => {
    const asked = stringList(await bodyOf(c), 'permissions');
    if (asked.length === 0) throw badRequest("The list of 'permissions' is required.");
    const known = knownPermissions(jira).filter((one) => one.type === 'PROJECT');
    const unknown = asked.find((key) => !known.some((one) => one.key === key));
    if (unknown !== undefined) throw badFields({ [unknown]: 'Unrecognized permission' });
    const viewer = viewerOfRequest(jira, c);
    const ids = [...viewer.projectsWith(asked[0] ?? '')].filter((id) =>
      asked.every((key) => viewer.projectsWith(key).has(id)),
    );
    const projects = ids.sort((a, b) => a - b).map((id) => ({ id, key: projectById(jira.sql, id).key }));
    return c.json({ projects });
  });

  return routes;
}
