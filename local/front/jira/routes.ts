import { Hono } from 'hono';
import type { View } from '../page.ts';
import { appPage } from '../pages/app-page.ts';
import type { Markup } from '../pages/markup.ts';
import { productPage } from '../pages/product-page.ts';
import { messagePage } from '../pages/shell.ts';
import { surfacesOfType } from '../surfaces.ts';
import type { FrontDeps } from '../types.ts';
import { createIssueActions } from './issue-actions.ts';
import { issuePage } from './issue-page.ts';
import { issuesPage } from './issues-page.ts';
import { projectsPage } from './projects-page.ts';
import { projectSidebar, type ProjectRef } from './sidebar.ts';

type Parameter = (name: string) => string;

/** The Jira shell: projects, issues and the app's pages in Jira. */
export function createJiraShell(deps: FrontDeps): Hono {
  const app = new Hono();
  const page = productPage(deps, 'jira');
  app.route('/', createRealAddresses(deps));
  app.get('/jira', page(projectsPage));
  app.get(
    '/jira/projects/:key',
    page((view, parameter) => issuesPage(view, parameter('key'))),
  );
  app.get(
    '/browse/:key',
    page((view, parameter) => issuePage(view, parameter('key'))),
  );
  app.get(
    '/jira/apps/:module/*',
    page((view, parameter) => globalPage(view, parameter, 'jira:globalPage', '/jira/apps')),
  );
  app.get(
    '/jira/settings/apps/:module/*',
    page((view, parameter) => globalPage(view, parameter, 'jira:adminPage', '/jira/settings/apps')),
  );
  app.get('/jira/projects/:key/apps/:module/*', page(projectAppPage));
  app.route('/', createIssueActions(deps));
  return app;
}

// On a real site a global page lives under the ids of app and environment; apps build links of that form.
function createRealAddresses({ manifest, site }: FrontDeps): Hono {
  const app = new Hono();
  const appId = manifest.app.id.split('/').at(-1) ?? '';
  const [page] = surfacesOfType(manifest, 'jira:globalPage');
  if (page === undefined) return app;
  const base = `/jira/apps/${appId}/${site.environmentId}`;
  app.get(`${base}/*`, (c) => {
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`/jira/apps/${page.key}${pathname.slice(base.length)}${search}`);
  });
  return app;
}

function globalPage(view: View, parameter: Parameter, type: string, folder: string): Promise<Markup> {
  const moduleKey = parameter('module');
  return appPage(view, { area: 'jira', moduleKey, type, base: `${folder}/${moduleKey}` });
}

async function projectAppPage(view: View, parameter: Parameter): Promise<Markup> {
  const key = parameter('key');
  const moduleKey = parameter('module');
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
