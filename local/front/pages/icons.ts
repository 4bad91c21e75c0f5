import { raw } from 'hono/html';
import type { Markup } from './markup.ts';

const svg = (body: string, size = 16): Markup =>
  raw(
    `<svg width="${size}" height="${size}" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${body}</svg>`,
  );

/** Line icons, 16 units wide, in the colour of the text. */
export const icons = {
  switcher: svg(
    [2, 8, 14]
      .flatMap((x) => [2, 8, 14].map((y) => `<circle cx="${x}" cy="${y}" r=".8" fill="currentColor"/>`))
      .join(''),
  ),
  down: svg('<path d="m4 6 4 4 4-4"/>', 12),
  sun: svg(
    '<circle cx="8" cy="8" r="3"/><path d="M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1"/>',
  ),
  moon: svg('<path d="M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7Z"/>'),
  gear: svg(
    '<circle cx="8" cy="8" r="2.2"/><path d="M8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M3.4 12.6l1.4-1.4M11.2 4.8l1.4-1.4"/>',
  ),
  clock: svg('<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.5 1.5"/>'),
  search: svg('<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.5 3.5"/>'),
  page: svg('<path d="M4 1.5h5.5L13 5v9.5H4zM9.5 1.5V5H13M6 8h5M6 11h5"/>'),
  plus: svg('<path d="M8 3v10M3 8h10"/>'),
};
