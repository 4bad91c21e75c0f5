import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { themeStyles } from './theme.ts';
import type { FrontDeps } from './types.ts';

/** The shells' own scripts and style sheets; the app's origin loads the bridge and the theme from here. */
export function createAssetRoutes(deps: Pick<FrontDeps, 'folders'>): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('access-control-allow-origin', '*');
    c.header('cache-control', 'no-store');
  });
  app.get('/tokens.css', async (c) => {
    const css = (await themeStyles()).map((sheet) => sheet.css).join('\n');
    return c.body(css, 200, { 'content-type': 'text/css; charset=utf-8' });
  });
  app.get('/shell.css', (c) => {
    const folder = path.join(deps.folders.browser, 'styles');
    const css = readdirSync(folder)
      .sort()
      .map((name) => readFileSync(path.join(folder, name), 'utf8'));
    return c.body(css.join('\n'), 200, { 'content-type': 'text/css; charset=utf-8' });
  });
  app.get('/:name{[a-z-]+\\.js}', (c) => {
    const file = path.join(deps.folders.browser, c.req.param('name'));
    try {
      return c.body(readFileSync(file, 'utf8'), 200, { 'content-type': 'text/javascript; charset=utf-8' });
    } catch {
      return c.text('No such file.', 404);
    }
  });
  return app;
}
