import { Hono } from 'hono';
import type { Forge } from '../forge/index.ts';
import type { People } from '../people/types.ts';
import { BadRequest, readBody } from './body.ts';
import { personOf } from './context.ts';
import { drainBody, eventBody } from './schemas.ts';

interface Deps {
  forge: Forge;
  people: People;
}

/** Events, schedules and queues. */
export function createBackgroundRoutes({ forge, people }: Deps): Hono {
  const app = new Hono();

  app.post('/events', async (c) => {
    const { eventType, payload, as } = await readBody(c, eventBody);
    const caller =
      as === undefined
        ? ({ kind: 'anonymous' } as const)
        : as === 'app'
          ? ({ kind: 'app' } as const)
          : ({ kind: 'user', accountId: personOf(people, as).accountId } as const);
    forge.background.emit({ eventType, payload, caller });
    return c.json({ ok: true });
  });

  app.post('/schedules/:key', async (c) => {
    const key = c.req.param('key');
    if (!forge.manifest.modules.scheduledTrigger.some((schedule) => schedule.key === key)) {
      throw new BadRequest(`The manifest has no scheduled trigger ${key}.`);
    }
    try {
      return c.json({ ok: true, result: (await forge.background.fireSchedule(key)) ?? null });
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      return c.json({ ok: false, error: { name, message } });
    }
  });

  app.post('/queues/drain', async (c) => {
    const { parallel } = await readBody(c, drainBody);
    return c.json(await forge.background.drain(parallel));
  });

  return app;
}
