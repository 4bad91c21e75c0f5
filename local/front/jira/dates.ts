import { html } from 'hono/html';
import type { View } from '../page.ts';
import type { Markup } from '../pages/markup.ts';

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000_000],
  ['month', 2_592_000_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** An instant as people say it ("3 days ago"), with the exact one on hover. Accepts ISO 8601, also Jira's form of it. */
export function moment(view: View, instant: string): Markup {
  const time = Date.parse(instant.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  if (Number.isNaN(time)) return html`${instant}`;
  const { locale, person } = view.session;
  const exact = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: person.timeZone,
  }).format(time);
  const distance = time - view.deps.clock.now();
  const [unit, length] = UNITS.find(([, size]) => Math.abs(distance) >= size) ?? ['second', 1000];
  const said = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(distance / length), unit);
  return html`<time datetime="${new Date(time).toISOString()}" title="${exact}">${said}</time>`;
}
