import { inTransaction } from '../../kernel/database.ts';
import type { Jira } from '../context.ts';
import { badRequest, noSuchProject } from '../errors.ts';
import { changeProject, deleteProject, setProjectState, type ProjectChange } from '../projects/change.ts';
import { insertProject, type NewProject } from '../projects/create.ts';
import { emitProject } from '../projects/events.ts';
import { findProject } from '../projects/row.ts';
import { renderProjectFully } from '../render/projects.ts';
import { optionalText } from './body-values.ts';
import { bodyOf, createRoutes, viewerOfRequest, type Routes } from './http.ts';
import { administeredProject, requireAdmin } from './project-param.ts';

type Body = Record<string, unknown>;

function newProject(body: Body, lead: string): NewProject {
  const template = optionalText(body, 'projectTemplateKey') ?? '';
  const typeKey = optionalText(body, 'projectTypeKey');
  const description = optionalText(body, 'description');
  const url = optionalText(body, 'url');
  return {
    key: optionalText(body, 'key') ?? '',
    name: optionalText(body, 'name') ?? '',
    // Templates of team-managed projects say so in their name.
    style: /agility|next-gen|simplified.*team-managed/.test(template) ? 'next-gen' : 'classic',
    lead: optionalText(body, 'leadAccountId') ?? lead,
    ...(typeKey === undefined ? {} : { typeKey }),
    ...(description === undefined ? {} : { description }),
    ...(url === undefined ? {} : { url }),
  };
}

function changeIn(body: Body): ProjectChange {
  const name = optionalText(body, 'name');
  const description = optionalText(body, 'description');
  const url = optionalText(body, 'url');
  const lead = optionalText(body, 'leadAccountId');
  const category = body['categoryId'];
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(url === undefined ? {} : { url }),
    ...(lead === undefined ? {} : { lead }),
    ...(category === undefined ? {} : { categoryId: Number(category) === -1 ? null : Number(category) }),
  };
}

/** Creating and changing projects. Deleting moves to the trash unless `enableUndo=false` asks for more. */
export function projectChangeRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.post('/project', async (c) => {
    const viewer = viewerOfRequest(jira, c);
    requireAdmin(viewer);
    const body = await bodyOf(c);
    const input = newProject(body, viewer.account?.accountId ?? '');
    const project = inTransaction(jira.kernel.db, () => insertProject(jira, input));
    emitProject(jira, viewer.caller, 'created', project);
    const self = `${jira.kernel.baseUrl()}/rest/api/3/project/${project.id}`;
    return c.json({ self, id: project.id, key: project.key }, 201);
  });

  routes.put('/project/:project', async (c) => {
    const viewer = viewerOfRequest(jira, c);
    const project = administeredProject(jira, viewer, c.req.param('project'));
    const body = await bodyOf(c);
    const key = optionalText(body, 'key');
    if (key !== undefined && key !== project.key) throw badRequest('The local site does not rename project keys.');
    const row = changeProject(jira, viewer, project, changeIn(body));
    return c.json(renderProjectFully(jira, row, new Set(), viewer.zone));
  });

  routes.delete('/project/:project', (c) => {
    const viewer = viewerOfRequest(jira, c);
    requireAdmin(viewer);
    const project = findProject(jira.sql, c.req.param('project'));
    if (!project) throw noSuchProject(c.req.param('project'));
    if (c.req.query('enableUndo') === 'false') deleteProject(jira, viewer, project.key);
    else setProjectState(jira, viewer, project, 'deleted');
    return c.body(null, 204);
  });

  routes.post('/project/:project/archive', (c) => {
    const viewer = viewerOfRequest(jira, c);
    requireAdmin(viewer);
    const project = administeredProject(jira, viewer, c.req.param('project'));
    setProjectState(jira, viewer, project, 'archived');
    return c.body(null, 204);
  });

  routes.post('/project/:project/restore', (c) => {
    const viewer = viewerOfRequest(jira, c);
    requireAdmin(viewer);
    const project = administeredProject(jira, viewer, c.req.param('project'));
    const row = setProjectState(jira, viewer, project, 'live');
    return c.json(renderProjectFully(jira, row, new Set(), viewer.zone));
  });

  return routes;
}
