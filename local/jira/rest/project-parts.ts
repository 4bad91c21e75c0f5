import type { Jira } from '../context.ts';
import { badRequest } from '../errors.ts';
import { typesOfProject } from '../projects/type-of-project.ts';
import { statusesOf } from '../projects/workflow.ts';
import { renderIssueType } from '../render/issue-types.ts';
import { projectScope, renderStatus } from '../render/statuses.ts';
import { createRoutes, viewerOfRequest, type Routes } from './http.ts';
import { visibleProject } from './project-param.ts';

/** Statuses, hierarchy and issue types of one project. */
export function projectPartRoutes(jira: Jira): Routes {
  const routes = createRoutes();

  routes.get('/project/:project/statuses', (c) => {
    const project = visibleProject(jira, viewerOfRequest(jira, c), c.req.param('project'));
    const statuses = statusesOf(jira.sql, project.id).map((row) => ({
      ...renderStatus(jira, row),
      untranslatedName: row.name,
    }));
    return c.json(
      typesOfProject(jira, project.id).map((type) => ({
        self: `${jira.kernel.baseUrl()}/rest/api/3/issuetype/${type.id}`,
        id: String(type.id),
        name: type.name,
        subtask: type.level < 0,
        statuses,
      })),
    );
  });

  routes.get('/project/:project/hierarchy', (c) => {
    const project = visibleProject(jira, viewerOfRequest(jira, c), c.req.param('project'));
    if (project.style === 'classic') throw badRequest('The hierarchy is only available for team-managed projects.');
    const types = typesOfProject(jira, project.id);
    const names: Readonly<Record<number, string>> = { [-1]: 'Subtask', 0: 'Base', 1: 'Epic' };
    const levels = [1, 0, -1].map((level) => ({
      level,
      name: names[level] ?? '',
      issueTypes: types
        .filter((type) => type.level === level)
        .map((type) => ({ id: type.id, entityId: type.uuid, name: type.name, avatarId: 10300 })),
    }));
    return c.json({ projectId: project.id, hierarchy: levels });
  });

  routes.get('/issuetype/project', (c) => {
    const project = visibleProject(jira, viewerOfRequest(jira, c), c.req.query('projectId') ?? '');
    const level = c.req.query('level');
    const types = typesOfProject(jira, project.id).filter(
      (type) => level === undefined || String(type.level) === level,
    );
    const scope = project.style === 'next-gen' ? { scope: projectScope(project.id) } : {};
    return c.json(types.map((type) => ({ ...renderIssueType(jira, type, true), ...scope })));
  });

  return routes;
}
