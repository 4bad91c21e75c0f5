import { Hono } from 'hono';
import { readBody } from './body.ts';
import { contextFor, personOf, type ContextDeps } from './context.ts';
import { actionBody, dynamicPropertiesBody, exportBody, invokeBody } from './schemas.ts';

/** What the app's code answered, or the error that it ended in. */
type Answer = { ok: true; result: unknown } | { ok: false; error: { name: string; message: string } };

async function answerOf(work: Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, result: (await work) ?? null };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { ok: false, error: { name, message } };
  }
}

/** Calls of the app's functions for a user. */
export function createInvocationRoutes(deps: ContextDeps): Hono {
  const { forge, people } = deps;
  const app = new Hono();

  app.post('/invoke', async (c) => {
    const body = await readBody(c, invokeBody);
    const person = personOf(people, body.as);
    const context = await contextFor(deps, body.surface, person, body.context);
    return c.json(
      await answerOf(forge.surfaces.resolve(body.surface, body.function, body.payload, context, person.accountId)),
    );
  });

  app.post('/export', async (c) => {
    const { surface, exportType, as, config, contentId } = await readBody(c, exportBody);
    const person = personOf(people, as);
    const context = await contextFor(deps, surface, person, { config, contentId });
    return c.json(await answerOf(forge.surfaces.exportMacro(surface, exportType, context, person.accountId)));
  });

  app.post('/dynamic-properties', async (c) => {
    const { surface, issueKey, as } = await readBody(c, dynamicPropertiesBody);
    const person = personOf(people, as);
    const context = await contextFor(deps, surface, person, { issueKey });
    return c.json(await answerOf(forge.surfaces.dynamicProperties(surface, context, person.accountId)));
  });

  app.post('/action', async (c) => {
    const { action, inputs, as, context: place } = await readBody(c, actionBody);
    const person = personOf(people, as);
    const context = await contextFor(deps, action, person, place);
    return c.json(await answerOf(forge.surfaces.act(action, inputs, context, person.accountId)));
  });

  return app;
}
