import { html } from 'hono/html';
import type { View } from '../page.ts';
import { list, type Markup, nothing, when } from '../pages/markup.ts';
import { surfacesOfType } from '../surfaces.ts';
import { type PageRef, readPagesOf, type SpaceRef } from './data.ts';

/** The navigation of a space: the app's space pages and the tree of pages. `current` is a page id or a module key. */
export async function spaceSidebar(view: View, space: SpaceRef, current: string): Promise<Markup> {
  const pages = await readPagesOf(view, space);
  const apps = surfacesOfType(view.deps.manifest, 'confluence:spacePage');
  const base = `/wiki/spaces/${space.key}`;
  return html`<a class="sidebar-title" href="${base}"
      ><span class="space-mark" aria-hidden="true">${space.name.charAt(0)}</span
      ><span>${space.name}<small>${space.key}</small></span></a
    >
    ${when(
      apps.length > 0,
      () =>
        html`<nav aria-label="${view.words.apps}">
          ${list(apps, (one) => html`<a href="${base}/apps/${one.key}" aria-current="${one.key === current ? 'page' : 'false'}">${view.app.text(one.module.title, view.session.locale)}</a>`)}
        </nav>`,
    )}
    <nav aria-label="${view.words.pagesOfSpace}">
      ${pages.ok ? tree(pages.body, roots(pages.body), current) : nothing}
    </nav>`;
}

// A page whose parent is not shown (trashed, or none) stands at the top.
function roots(pages: readonly PageRef[]): PageRef[] {
  const ids = new Set(pages.map(({ id }) => id));
  return pages.filter(({ parentId }) => parentId === null || !ids.has(parentId));
}

function tree(pages: readonly PageRef[], level: readonly PageRef[], current: string): Markup {
  return html`<ul class="page-tree">
    ${list(level, (page) => {
      const children = pages.filter(({ parentId }) => parentId === page.id);
      return html`<li>
        <a href="/wiki/pages/${page.id}" aria-current="${page.id === current ? 'page' : 'false'}">${page.title}</a
        >${when(children.length > 0, () => tree(pages, children, current))}
      </li>`;
    })}
  </ul>`;
}
