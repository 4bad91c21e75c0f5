import { html } from 'hono/html';
import type { Account } from '../../people/types.ts';
import type { View } from '../page.ts';
import { avatar } from './avatar.ts';
import type { Markup } from './markup.ts';
import { shellPage } from './shell.ts';

/** Who someone is: where `router.navigate({ target: 'userProfile' })` leads. */
export function personPage(view: View, person: Account): Markup {
  const content = html`<h1 class="with-avatar">${avatar(person.displayName)}${person.displayName}</h1>
    <p>${person.email}</p>
    <p class="quiet">${[...person.products, ...person.groups].join(' · ')}</p>`;
  return shellPage(view, { area: 'site', title: person.displayName, content });
}
