import { Hono } from 'hono';
import type { Forge } from '../forge/index.ts';
import type { Kernel } from '../kernel/types.ts';
import type { People } from '../people/types.ts';
import { BadRequest, readBody } from './body.ts';
import { personOf } from './context.ts';
import { clockBody, deliveryBody, drainBody, eventBody, faultsBody, limitsBody } from './schemas.ts';

interface Deps {
  forge: Forge;
  people: People;
  kernel: Kernel;
}

/** Events, schedules, queues, faults and time. */
export function createBackgroundRoutes({ forge, people, kernel }: Deps): Hono {
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

  app.put('/delivery', async (c) => {
    const settings = await readBody(c, deliveryBody);
    forge.background.configure(settings);
    return c.json(settings);
  });

  app.put('/faults', async (c) => {
    const { rules } = await readBody(c, faultsBody);
    forge.faults.set(rules.map(withoutUndefined));
    return c.json({ rules: forge.faults.rules() });
  });
  app.get('/faults', (c) => c.json({ rules: forge.faults.rules() }));
  app.delete('/faults', (c) => {
    forge.faults.set([]);
    return c.json({ rules: [] });
  });

  app.put('/limits', async (c) => {
    forge.limits.set(withoutUndefined(await readBody(c, limitsBody)));
    return c.json(forge.limits.settings());
  });

  app.put('/clock', async (c) => {
    const { now } = await readBody(c, clockBody);
    kernel.clock.set(typeof now === 'string' ? Date.parse(now) : now);
    forge.background.wake();
    return c.json({ now: new Date(kernel.clock.now()).toISOString() });
  });

  return app;
}

/** A rule's absent fields are absent, not undefined. */
function withoutUndefined<T extends object>(rule: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
