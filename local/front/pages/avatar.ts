import { html } from 'hono/html';
import type { Markup } from './markup.ts';

const COLORS = ['blue', 'teal', 'green', 'purple', 'magenta', 'orange'];

/** A round mark with someone's initials; the same name always has the same colour. */
export function avatar(name: string): Markup {
  const initials = name
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase());
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const shown = `${initials[0] ?? ''}${initials.length > 1 ? (initials.at(-1) ?? '') : ''}`;
  return html`<span class="avatar avatar-${COLORS[sum % COLORS.length]}" title="${name}" aria-hidden="true"
    >${shown}</span
  >`;
}
