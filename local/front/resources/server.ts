import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import type { FrontDeps } from '../types.ts';
import { contentSecurityPolicy } from './policy.ts';
import { createAppTranslations } from './translations.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * Serves the app's built resources on an origin of their own, as Forge's CDN does: `/<resource key>/<file>`, the bridge
 * before the page's first script, Forge's Content-Security-Policy, translations under `__LOCALES__`.
 */
export function createResourceServer(deps: Pick<FrontDeps, 'manifest' | 'folders' | 'baseUrl'>): Hono {
  const { manifest, folders } = deps;
  const translations = createAppTranslations(manifest, folders.app);
  const app = new Hono();

  app.get('/:resource/__LOCALES__/:file', (c) => {
    const content = translations.file(c.req.param('file'));
    if (content === undefined) return c.text('No such translation.', 404);
    return c.body(content, 200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  });

  app.get('/:resource/*', (c) => {
    const resource = manifest.resources?.find(({ key }) => key === c.req.param('resource'));
    if (resource === undefined) return c.text('The manifest has no such resource.', 404);
    const folder = path.resolve(folders.app, resource.path);
    const file = fileInside(folder, c.req.path.split('/').slice(2).join('/'));
    if (file === undefined) return c.text('No such file in this resource.', 404);
    const content = readFileSync(file);
    const headers: Record<string, string> = {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': cacheControl(file),
      'x-content-type-options': 'nosniff',
    };
    if (!file.endsWith('.html')) return c.body(new Uint8Array(content), 200, headers);
    headers['content-security-policy'] = contentSecurityPolicy(content, manifest.permissions, deps.baseUrl());
    return c.body(withBridge(content.toString('utf8'), deps.baseUrl()), 200, headers);
  });

  app.notFound((c) => c.text('Nothing is served here.', 404));
  return app;
}

// A path that leaves its folder, by dots or by encoded dots, is no file of the resource.
function fileInside(folder: string, requested: string): string | undefined {
  const relative = safeDecode(requested);
  if (relative === undefined || relative.includes('\0')) return undefined;
  const file = path.resolve(folder, relative === '' ? 'index.html' : relative);
  if (!file.startsWith(folder + path.sep) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return file;
}

function safeDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

// A build names its assets after their content; everything else may change under the same name.
function cacheControl(file: string): string {
  return /-[\w-]{8,}\.(js|css|woff2|svg|png)$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-store';
}

function withBridge(page: string, hostOrigin: string): string {
  const scripts = ['rpc.js', 'global-bridge.js']
    .map((name) => `<script src="${hostOrigin}/local-assets/${name}" data-host="${hostOrigin}"></script>`)
    .join('');
  return /<head[^>]*>/i.test(page) ? page.replace(/<head[^>]*>/i, (head) => head + scripts) : scripts + page;
}
