import { html } from 'hono/html';
import { mountSurface, surfaceSlot } from '../bridge/mount.ts';
import type { View } from '../page.ts';
import { list, type Markup, when } from './markup.ts';
import { type Area } from './top-bar.ts';
import { messagePage, shellPage } from './shell.ts';
import { findSurface, type Surface, surfaceRoutes } from '../surfaces.ts';

export interface AppPageRequest {
  area: Area;
  moduleKey: string;
  /** Module type that this address shows. */
  type: string;
  /** Address of the module; what follows it belongs to the app. */
  base: string;
  projectKey?: string;
  spaceKey?: string;
  sidebar?: Markup;
}

/** A page of the app that fills the page of the product; its address follows the app's history. */
export async function appPage(view: View, request: AppPageRequest): Promise<Markup> {
  const { words, session, app, deps, url } = view;
  const surface = findSurface(deps.manifest, request.moduleKey);
  if (surface?.type !== request.type) return messagePage(view, request.area, words.notFound, words.noSurface);
  const title = app.text(surface.module.title, session.locale) || surface.key;
  const place = { projectKey: request.projectKey, spaceKey: request.spaceKey, location: url.href };
  const mount = await mountSurface(deps, session, surface, place, {
    title,
    history: { kind: 'path', base: request.base },
  });
  const isBlank = surface.module['layout'] === 'blank';
  const content = html`<div class="app-page${isBlank ? ' app-page-blank' : ''}">
    ${when(!isBlank, () => html`<h1>${title}</h1>`)} ${routes(view, surface, request.base)} ${surfaceSlot(mount)}
  </div>`;
  return shellPage(view, { area: request.area, title, content, ...(request.sidebar && { sidebar: request.sidebar }) });
}

function routes(view: View, surface: Surface, base: string): Markup {
  const found = surfaceRoutes(surface);
  return when(
    found.length > 0,
    () =>
      html`<nav class="tabs" aria-label="${view.words.pages}">
        ${list(
          found,
          ({ title, route }) =>
            html`<a
              href="${base}/${route}"
              data-app-route
              aria-current="${view.url.pathname === `${base}/${route}` ? 'page' : 'false'}"
              >${view.app.text(title, view.session.locale)}</a
            >`,
        )}
      </nav>`,
  );
}
