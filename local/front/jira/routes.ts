import { type Context, Hono } from 'hono';
import { openView, type View } from '../page.ts';
import type { Markup } from '../pages/markup.ts';
import { messagePage } from '../pages/shell.ts';
import type { FrontDeps } from '../types.ts';
import { appPage } from '../pages/app-page.ts';
import { createIssueActions } from './issue-actions.ts';
import { issuePage } from './issue-page.ts';
import { issuesPage } from './issues-page.ts';
import { projectsPage } from './projects-page.ts';
import { projectSidebar, type ProjectRef } from './sidebar.ts';

/** The Jira shell: projects, issues and the app's pages in Jira. */
export function createJiraShell(deps: FrontDeps): Hono {
  const app = new Hono();
  const page = (render: (view: View, c: Context) => Promise<Markup> | Markup) => async (c: Context) => {
    const view = openView(c, deps);
    const { person } = view.session;
    if (!person.products.includes('jira')) {
      return c.html(messagePage(view, 'jira', 'Jira', `${person.displayName} ${view.words.noAccess}`), 403);
    }
    return c.html(render(view, c) as Promise<string>);
  };

  app.get('/jira', page(projectsPage));
  app.get(
    '/jira/projects/:key',
    page((view, c) => issuesPage(view, c.req.param('key') ?? '')),
  );
  app.get(
    '/browse/:key',
    page((view, c) => issuePage(view, c.req.param('key') ?? '')),
  );
  app.get(
    '/jira/apps/:module/*',
    page((view, c) => globalPage(view, c, 'jira:globalPage', '/jira/apps')),
  );
  app.get(
    '/jira/settings/apps/:module/*',
    page((view, c) => globalPage(view, c, 'jira:adminPage', '/jira/settings/apps')),
  );
  app.get(
    '/jira/projects/:key/apps/:module/*',
    page((view, c) => projectAppPage(view, c)),
  );
  app.route('/', createIssueActions(deps));
  return app;
}

function globalPage(view: View, c: Context, type: string, folder: string): Promise<Markup> {
  const moduleKey = c.req.param('module') ?? '';
  return appPage(view, { area: 'jira', moduleKey, type, base: `${folder}/${moduleKey}` });
}

async function projectAppPage(view: View, c: Context): Promise<Markup> {
  const key = c.req.param('key') ?? '';
  const moduleKey = c.req.param('module') ?? '';
  const project = await view.jira.get<ProjectRef>(`/rest/api/3/project/${encodeURIComponent(key)}`);
  if (!project.ok) return messagePage(view, 'jira', view.words.notFound, project.sentence);
  return appPage(view, {
    area: 'jira',
    moduleKey,
    type: 'jira:projectPage',
    base: `/jira/projects/${key}/apps/${moduleKey}`,
    projectKey: key,
    sidebar: projectSidebar(view, project.body, moduleKey),
  });
}
