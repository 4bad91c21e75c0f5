import type { Jira } from '../context.ts';
import { noSuchProject, notFound } from '../errors.ts';
import { requireOnIssue } from '../permissions/visibility.ts';
import type { Viewer } from '../permissions/viewer.ts';
import { findProject } from '../projects/row.ts';
import { writeProperty, type PropertyOwner } from '../properties/write.ts';
import { createRoutes, jsonOf, viewerOfRequest, type RestContext, type Routes } from './http.ts';
import { visibleIssueId } from './issue-param.ts';

/** An entity with properties, found in the address of a request. */
interface Owner {
  entity: PropertyOwner;
  id: string;
  address: string;
}

type FindOwner = (c: RestContext, viewer: Viewer, writes: boolean) => Owner;

function issueOwner(jira: Jira): FindOwner {
  return (c, viewer, writes) => {
    const id = visibleIssueId(jira, viewer, c.req.param('owner') ?? '');
    if (writes) requireOnIssue(jira, viewer, 'EDIT_ISSUES', id);
    return { entity: 'issue', id: String(id), address: `issue/${id}` };
  };
}

function projectOwner(jira: Jira): FindOwner {
  return (c, viewer, writes) => {
    const named = c.req.param('owner') ?? '';
    const project = findProject(jira.sql, named);
    const needed = writes && !viewer.isAdmin ? 'ADMINISTER_PROJECTS' : 'BROWSE_PROJECTS';
    if (!project || !viewer.projectsWith(needed).has(project.id)) throw noSuchProject(named);
    return { entity: 'project', id: String(project.id), address: `project/${project.key}` };
  };
}

function propertyRoutes(jira: Jira, base: string, find: FindOwner): Routes {
  const routes = createRoutes();
  const where = 'WHERE entity = ? AND entity_id = ? AND key = ?';
  const key = (c: RestContext): string => c.req.param('property') ?? '';

  routes.get(`${base}/:owner/properties`, (c) => {
    const owner = find(c, viewerOfRequest(jira, c), false);
    const rows = jira.sql.all<{ key: string }>(
      'SELECT key FROM jira_property WHERE entity = ? AND entity_id = ? ORDER BY key',
      owner.entity,
      owner.id,
    );
    const self = (name: string): string =>
      `${jira.kernel.baseUrl()}/rest/api/3/${owner.address}/properties/${encodeURIComponent(name)}`;
    return c.json({ keys: rows.map((row) => ({ self: self(row.key), key: row.key })) });
  });

  routes.get(`${base}/:owner/properties/:property`, (c) => {
    const owner = find(c, viewerOfRequest(jira, c), false);
    const row = jira.sql.get<{ value: string }>(
      `SELECT value FROM jira_property ${where}`,
      owner.entity,
      owner.id,
      key(c),
    );
    if (!row) throw notFound(`The property with key '${key(c)}' does not exist.`);
    return c.json({ key: key(c), value: JSON.parse(row.value) as unknown });
  });

  routes.put(`${base}/:owner/properties/:property`, async (c) => {
    const owner = find(c, viewerOfRequest(jira, c), true);
    const value = await jsonOf(c);
    const done = writeProperty(jira, owner.entity, owner.id, key(c), value);
    return c.json({}, done === 'created' ? 201 : 200);
  });

  routes.delete(`${base}/:owner/properties/:property`, (c) => {
    const owner = find(c, viewerOfRequest(jira, c), true);
    const gone = jira.sql.run(`DELETE FROM jira_property ${where}`, owner.entity, owner.id, key(c));
    if (gone === 0) throw notFound(`The property with key '${key(c)}' does not exist.`);
    return c.body(null, 204);
  });
  return routes;
}

export const issuePropertyRoutes = (jira: Jira): Routes => propertyRoutes(jira, '/issue', issueOwner(jira));
export const projectPropertyRoutes = (jira: Jira): Routes => propertyRoutes(jira, '/project', projectOwner(jira));
