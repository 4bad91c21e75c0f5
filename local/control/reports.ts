import { Hono } from 'hono';
import type { Forge } from '../forge/index.ts';
import type { Kernel } from '../kernel/types.ts';
import type { People } from '../people/types.ts';

interface Deps {
  forge: Forge;
  kernel: Kernel;
  people: People;
  appOrigin: () => string;
}

/** What the app did, and what is on the site. */
export function createReportRoutes({ forge, kernel, people, appOrigin }: Deps): Hono {
  const app = new Hono();

  app.get('/calls', (c) => {
    const query = c.req.query();
    return c.json({
      totals: forge.log.totals(query),
      calls: forge.log.calls(query),
      invocations: forge.log.invocations(),
    });
  });
  app.delete('/calls', (c) => {
    forge.log.clear();
    return c.json({ ok: true });
  });

  app.get('/state', (c) =>
    c.json({
      app: { id: forge.manifest.app.id, functions: forge.manifest.modules.function.map(({ key }) => key) },
      url: kernel.baseUrl(),
      appOrigin: appOrigin(),
      now: new Date(kernel.clock.now()).toISOString(),
      modules: forge.surfaces.list(),
      schedules: forge.manifest.modules.scheduledTrigger,
      triggers: forge.manifest.modules.trigger,
      queues: forge.manifest.modules.consumer.map(({ queue }) => queue),
      waiting: forge.deliveries.waiting(),
      users: people.list().map(({ accountId, email, displayName }) => ({ accountId, email, displayName })),
    }),
  );

  return app;
}
