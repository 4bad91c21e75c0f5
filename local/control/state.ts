import { existsSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { PLAIN_DELIVERY } from '../forge/events/dispatcher.ts';
import type { Forge } from '../forge/index.ts';
import { copyInto, emptyTables, keepCopy } from '../forge/snapshots.ts';
import type { Kernel } from '../kernel/types.ts';
import { BadRequest, check, readBody } from './body.ts';
import { resetBody, snapshotName } from './schemas.ts';

/** The state that a fresh site has, before anything was filled in. */
export const EMPTY = 'empty';

export interface StateDeps {
  forge: Forge;
  kernel: Kernel;
  stateDir: string;
}

/** Keeping the whole state of the site under a name, and going back to it. */
export interface States {
  has(name: string): boolean;
  /** Keeps the state of a fresh site, whose SQL database is empty and need not be started for it. */
  keepEmpty(): void;
  keep(name: string): Promise<void>;
  /** Back to a kept state; rejects when there is none of that name. */
  restore(name: string): Promise<void>;
  /** Empties what the app stored (KVS, SQL, queues); the products stay. */
  emptyApp(): Promise<void>;
}

export function createStates({ forge, kernel, stateDir }: StateDeps): States {
  const folder = path.join(stateDir, 'snapshots');
  const quietly = async (work: () => Promise<void>): Promise<void> => {
    forge.background.configure({ ...PLAIN_DELIVERY, paused: true });
    await forge.background.idle();
    try {
      await work();
      forge.faults.set([]);
      forge.limits.set({});
      forge.log.clear();
    } finally {
      forge.background.configure(PLAIN_DELIVERY);
    }
    forge.start();
  };
  return {
    has: (name) => existsSync(path.join(folder, `site-${name}.db`)),
    keepEmpty: () => keepCopy(kernel.db, folder, `site-${EMPTY}`),
    async keep(name) {
      keepCopy(kernel.db, folder, `site-${name}`);
      await forge.sql.snapshot(name);
    },
    restore: (name) =>
      quietly(async () => {
        copyInto(kernel.db, folder, `site-${name}`);
        await (name === EMPTY ? forge.sql.reset() : forge.sql.restore(name));
      }),
    emptyApp: () =>
      quietly(async () => {
        emptyTables(kernel.db, (table) => table.startsWith('forge_'));
        await forge.sql.reset();
      }),
  };
}

/** Snapshots and resets. */
export function createStateRoutes(states: States): Hono {
  const app = new Hono();

  app.post('/snapshots/:name', async (c) => {
    const name = check(snapshotName, c.req.param('name'));
    if (name === EMPTY) throw new BadRequest(`The name ${EMPTY} is the site's own.`);
    await states.keep(name);
    return c.json({ ok: true });
  });

  app.post('/reset', async (c) => {
    const { scope, to } = await readBody(c, resetBody);
    if (to !== undefined && scope !== undefined) throw new BadRequest('A reset has a scope or a snapshot, not both.');
    try {
      if (to === undefined && scope === 'app') await states.emptyApp();
      else await states.restore(to ?? EMPTY);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('There is no snapshot'))
        throw new BadRequest(error.message);
      throw error;
    }
    return c.json({ ok: true });
  });

  return app;
}
