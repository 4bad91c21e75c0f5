import type { DatabaseSync } from 'node:sqlite';
import { Hono } from 'hono';
import { ConfluenceError, notFound } from '../errors.ts';
import type { Confluence } from '../types.ts';
import { pagedResponse } from './paging.ts';
import { callerOf, type Env, readJson } from './request.ts';

interface AppProperty {
  key: string;
  value: unknown;
}

/** `/app/properties`: storage of the installed Forge app; no one else may read or write it. */
export function appPropertyRoutes(confluence: Confluence): Hono<Env> {
  const app = new Hono<Env>();
  const { kernel, maxBodyBytes } = confluence;
  const { db } = kernel;

  app.use(async (c, next) => {
    if (callerOf(c).kind !== 'app') {
      throw new ConfluenceError(
        403,
        'FORBIDDEN',
        'Forbidden',
        'App properties are only for Forge apps acting as themselves.',
      );
    }
    await next();
  });
  app.get('/', (c) => {
    const rows = db.prepare('SELECT key, value FROM confluence_app_property ORDER BY key').all().map(toProperty);
    return pagedResponse(c, kernel.baseUrl(), rows, (row) => row);
  });
  app.get('/:key', (c) => {
    const found = findProperty(db, c.req.param('key'));
    if (found === undefined) throw notFound();
    return c.json(found);
  });
  app.put('/:key', async (c) => {
    const key = c.req.param('key');
    const isNew = findProperty(db, key) === undefined;
    const value = JSON.stringify(await readJson(c, maxBodyBytes));
    db.prepare(
      'INSERT INTO confluence_app_property VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    ).run(key, value);
    return c.body(null, isNew ? 201 : 200);
  });
  app.delete('/:key', (c) => {
    const { changes } = db.prepare('DELETE FROM confluence_app_property WHERE key = ?').run(c.req.param('key'));
    if (changes === 0) throw notFound();
    return c.body(null, 204);
  });
  return app;
}

const toProperty = (row: Record<string, unknown>): AppProperty => ({
  key: String(row['key']),
  value: JSON.parse(String(row['value'])) as unknown,
});

function findProperty(db: DatabaseSync, key: string): AppProperty | undefined {
  const row = db.prepare('SELECT key, value FROM confluence_app_property WHERE key = ?').get(key);
  return row && toProperty(row);
}
