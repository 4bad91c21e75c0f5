import { Hono } from 'hono';

const COLOURS: Readonly<Record<string, readonly string[]>> = {
  issuetype: ['#8590A2', '#4688EC', '#964AC0'],
  priority: ['#C9372C', '#E2483D', '#F68909', '#4688EC', '#8590A2'],
  status: ['#8590A2', '#4688EC', '#22A06B'],
};

/** The pictures that the products' answers point to: a plain dot for each kind of thing. */
export function createIconRoutes(): Hono {
  const app = new Hono();
  app.get('/icon/:kind/:id', (c) => {
    const colours = COLOURS[c.req.param('kind')] ?? ['#8590A2'];
    const colour = colours[Math.abs(Number.parseInt(c.req.param('id'), 10) || 0) % colours.length] ?? '#8590A2';
    const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><rect x="1" y="1" width="14" height="14" rx="3" fill="${colour}"/></svg>`;
    return c.body(picture, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' });
  });
  return app;
}
