import { Hono } from 'hono';
import type { Forge } from '../forge/index.ts';
import type { Kernel } from '../kernel/types.ts';
import { readBody } from './body.ts';
import { clockBody, deliveryBody, faultsBody, limitsBody } from './schemas.ts';

interface Deps {
  forge: Forge;
  kernel: Kernel;
}

/** Under which conditions the app runs: faults, limits, delivery of events, time. */
export function createConditionRoutes({ forge, kernel }: Deps): Hono {
  const app = new Hono();

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
