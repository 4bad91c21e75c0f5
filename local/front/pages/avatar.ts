import { html } from 'hono/html';
import type { Markup } from './markup.ts';

const COLORS = ['blue', 'teal', 'green', 'purple', 'magenta', 'orange'];

/** First letters of the first and the last word of a name. */
export function initialsOf(name: string): string {
  const initials = name
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase());
  return `${initials[0] ?? ''}${initials.length > 1 ? (initials.at(-1) ?? '') : ''}`;
}

/** Which of `count` colours belongs to a name: always the same. */
export function paletteIndex(name: string, count: number): number {
  return [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0) % count;
}

/** A round mark with someone's initials; the same name always has the same colour. */
export function avatar(name: string): Markup {
  const color = COLORS[paletteIndex(name, COLORS.length)];
  return html`<span class="avatar avatar-${color}" title="${name}" aria-hidden="true">${initialsOf(name)}</span>`;
}
