import { Hono } from 'hono';
import type { FrontDeps } from './types.ts';
import { initialsOf, paletteIndex } from './pages/avatar.ts';

// Pictures stand in pages of any theme and origin, so their colours are fixed: Atlassian's accent colours, bolder.
const FILLS = ['#1868db', '#227d9b', '#1f845a', '#964ac0', '#ae4787', '#b65c02'];
const CATEGORY_FILLS: Record<string, string> = { '2': '#8590a2', '4': '#1868db', '3': '#1f845a' };
const LEVEL_FILLS: Record<string, string> = { '-1': '#227d9b', '0': '#1868db', '1': '#964ac0' };

const HEADERS = {
  'content-type': 'image/svg+xml',
  'cache-control': 'public, max-age=3600',
  'cross-origin-resource-policy': 'cross-origin',
};

/**
 * The pictures that Jira's answers point to: `/local/avatar/<user|project>/<id>` and `/local/icon/<kind>/<id>`, as SVG.
 * Frames of the app load them too, therefore they are mounted at `/local` before the control, which refuses other origins.
 */
export function createPictures(deps: Pick<FrontDeps, 'people'>): Hono {
  const app = new Hono();
  app.get('/avatar/:kind/:id', (c) => {
    const { kind, id } = c.req.param();
    const name = kind === 'user' ? (deps.people.find(id)?.displayName ?? '?') : id;
    const fill = FILLS[paletteIndex(name, FILLS.length)] ?? '#44546f';
    const shape =
      kind === 'user'
        ? `<circle cx="24" cy="24" r="24" fill="${fill}"/>`
        : `<rect width="48" height="48" rx="8" fill="${fill}"/>`;
    const label = `<text x="24" y="31" fill="#fff" font-family="sans-serif" font-size="19" font-weight="600" text-anchor="middle">${letters(name)}</text>`;
    return c.body(svg(48, shape + label), 200, HEADERS);
  });

  app.get('/icon/:kind/:id', (c) => {
    const { kind, id } = c.req.param();
    const fills = kind === 'issuetype' ? LEVEL_FILLS : CATEGORY_FILLS;
    const mark = `<rect x="1" y="1" width="14" height="14" rx="3" fill="${fills[id] ?? '#8590a2'}"/>`;
    return c.body(svg(16, mark), 200, HEADERS);
  });
  return app;
}

const svg = (size: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${content}</svg>`;

const letters = (name: string): string => initialsOf(name).replace(/[^\p{L}\p{N}]/gu, '');
