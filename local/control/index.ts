import { Hono } from 'hono';
import type { Forge } from '../forge/index.ts';
import { createJiraControl, type JiraAdmin } from '../jira/index.ts';
import type { Kernel, Product } from '../kernel/types.ts';
import type { People } from '../people/types.ts';
import { createBackgroundRoutes } from './background.ts';
import { BadRequest } from './body.ts';
import { createConditionRoutes } from './conditions.ts';
import { createIconRoutes } from './icons.ts';
import { createInvocationRoutes } from './invocations.ts';
import { createReportRoutes } from './reports.ts';
import { createStateRoutes, type States } from './state.ts';

export interface ControlDeps {
  forge: Forge;
  kernel: Kernel;
  people: People;
  jira: Product & JiraAdmin;
  confluence: Product;
  states: States;
  appOrigin: () => string;
}

/** The site's control for tests and outsiders, mounted at `/local`; README.md describes it. */
export function createControl(deps: ControlDeps): Hono {
  const { kernel } = deps;
  const app = new Hono();
  // A page of another origin, the app's frames among them, must not steer the site by the visitor's browser.
  app.use(async (c, next) => {
    const origin = c.req.header('origin');
    if (origin !== undefined && origin !== kernel.baseUrl()) return c.json({ error: 'Other origins may not.' }, 403);
    await next();
    return undefined;
  });
  app.route('/', createInvocationRoutes({ ...deps, baseUrl: () => kernel.baseUrl() }));
  app.route('/', createBackgroundRoutes(deps));
  app.route('/', createConditionRoutes(deps));
  app.route('/', createReportRoutes(deps));
  app.route('/', createStateRoutes(deps.states));
  app.route('/jira', createJiraControl(deps.jira, deps.people));
  app.route('/', createIconRoutes());

  app.notFound((c) => c.json({ error: `The control has no ${c.req.method} ${c.req.path}.` }, 404));
  app.onError((error, c) => {
    if (error instanceof BadRequest) return c.json({ error: error.message }, 400);
    console.error(error);
    return c.json({ error: error.message }, 500);
  });
  return app;
}
