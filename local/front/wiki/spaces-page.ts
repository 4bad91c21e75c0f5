import { html } from 'hono/html';
import type { View } from '../page.ts';
import { list, type Markup, when } from '../pages/markup.ts';
import { messagePage, shellPage } from '../pages/shell.ts';
import { readAll, type SpaceRef } from './data.ts';

/** The spaces that the acting person may see. */
export async function spacesPage(view: View): Promise<Markup> {
  const { words } = view;
  const spaces = await readAll<SpaceRef>(view, '/wiki/api/v2/spaces?limit=250');
  if (!spaces.ok) return messagePage(view, 'confluence', words.failed, spaces.sentence);
  const content = html`<h1>${words.spaces}</h1>
    ${when(spaces.body.length === 0, () => html`<p class="quiet">${words.noSpaces}</p>`)}
    <ul class="cards">
      ${list(
        spaces.body,
        (space) =>
          html`<li>
            <a class="card" href="/wiki/spaces/${space.key}"
              ><b>${space.name}</b><span>${space.description?.plain?.value ?? ''}</span><small>${space.key}</small></a
            >
          </li>`,
      )}
    </ul>`;
  return shellPage(view, { area: 'confluence', title: words.spaces, content });
}
