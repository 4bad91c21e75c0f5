import { Hono, type Context } from 'hono';
import type { z } from 'zod';
import type { Caller } from '../../kernel/types.ts';
import type { AccountInput, People } from '../../people/types.ts';
import type { JiraAdmin } from '../admin.ts';
import type { BulkIssue } from '../bulk/types.ts';
import { JiraError } from '../errors.ts';
import { ImportError } from '../import/error.ts';
import type { NewProject } from '../projects/create.ts';
import * as schemas from './schemas.ts';

/** A body that the control does not understand. */
class WrongBody extends Error {}

async function bodyAs<Schema extends z.ZodType>(c: Context, schema: Schema): Promise<z.infer<Schema>> {
  const json: unknown = await c.req.json().catch(() => undefined);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new WrongBody(`${issue?.path.join('.') || 'The body'}: ${issue?.message ?? 'not as expected'}`);
}

/** Who an operation is done as: the account in `as`, or the app. */
const callerOf = (as: string | undefined): Caller =>
  as === undefined ? { kind: 'app' } : { kind: 'user', accountId: as };

/**
 * What tests and outsiders do with the local Jira beyond its REST API. Mounted under `/local/jira`.
 * Bodies are checked whole: an unknown member is refused with 400.
 */
export function createJiraControl(jira: JiraAdmin, people: People): Hono {
  const app = new Hono();
  app.put('/options', async (c) => {
    const change = await bodyAs(c, schemas.settingsBody);
    return c.json(jira.settings(change as Parameters<JiraAdmin['settings']>[0]));
  });
  app.get('/options', (c) => c.json(jira.settings()));
  app.post('/people', async (c) => c.json(people.upsert((await bodyAs(c, schemas.personBody)) as AccountInput), 201));
  app.post('/import', async (c) => c.json(await jira.importExport(await bodyAs(c, schemas.importBody))));
  addProjectRoutes(app, jira);
  addIssueRoutes(app, jira);
  app.onError((error, c) => {
    if (error instanceof WrongBody || error instanceof ImportError) return c.json({ error: error.message }, 400);
    if (error instanceof JiraError) return c.json({ error: error.message }, error.status as 400);
    console.error(error);
    return c.json({ error: 'The local Jira failed; the reason is in its log.' }, 500);
  });
  return app;
}

function addProjectRoutes(app: Hono, jira: JiraAdmin): void {
  app.post('/projects', async (c) => {
    const project = (await bodyAs(c, schemas.projectBody)) as NewProject;
    return c.json(jira.createProject(project, { kind: 'app' }), 201);
  });
  app.post('/projects/:key/permissions', async (c) => {
    jira.setPermissions(c.req.param('key'), await bodyAs(c, schemas.schemeBody));
    return c.body(null, 204);
  });
  app.post('/projects/:key/app-access', async (c) => {
    jira.setAppAccess(c.req.param('key'), (await bodyAs(c, schemas.accessBody)).allowed);
    return c.body(null, 204);
  });
  app.post('/permissions', async (c) => {
    const { permission, holders } = await bodyAs(c, schemas.grantBody);
    jira.grantGlobal(permission, holders);
    return c.body(null, 204);
  });
}

function addIssueRoutes(app: Hono, jira: JiraAdmin): void {
  app.post('/issues/bulk', async (c) => {
    const { issues } = await bodyAs(c, schemas.bulkBody);
    return c.json(jira.addIssues(issues as BulkIssue[]), 201);
  });
  app.post('/issues/:key/move', async (c) => {
    const { project, as } = await bodyAs(c, schemas.moveBody);
    return c.json({ key: jira.moveIssue(c.req.param('key'), project, callerOf(as)) });
  });
  app.post('/issues/:key/convert', async (c) => {
    const { type, as } = await bodyAs(c, schemas.convertBody);
    jira.convertIssue(c.req.param('key'), type, callerOf(as));
    return c.body(null, 204);
  });
  app.post('/issues/:key/restrict', async (c) => {
    jira.restrictIssue(c.req.param('key'), (await bodyAs(c, schemas.restrictBody)).accountIds);
    return c.body(null, 204);
  });
}
