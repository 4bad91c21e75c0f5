import { html } from 'hono/html';
import { Hono } from 'hono';
import type { Place } from '../bridge/extension.ts';
import { mountSurface, surfaceSlot } from '../bridge/mount.ts';
import { createAppTranslations } from '../resources/translations.ts';
import { readSession } from '../session.ts';
import { editResource, findSurface } from '../surfaces.ts';
import type { FrontDeps } from '../types.ts';
import { wordsFor } from '../words/index.ts';
import { htmlDocument } from './document.ts';

const PAGE_MODULE = /Page$/;

/**
 * One surface by itself, any module in any place: `/local-surface/<module key>?issueKey=&projectKey=&contentId=&spaceKey=
 * &config=<JSON>&edit=1&path=/inside`. `edit=1` shows the configuration page of a macro or the edit page of a gadget.
 */
export function createSurfacePage(deps: FrontDeps): Hono {
  const app = new Hono();
  const translations = createAppTranslations(deps.manifest, deps.folders.app);

  app.get('/:moduleKey', async (c) => {
    const session = readSession(c, deps.people);
    const surface = findSurface(deps.manifest, c.req.param('moduleKey'));
    if (surface === undefined)
      return c.html(htmlDocument(session, 'Not found', html`<p>${wordsFor(session.locale).noSurface}</p>`), 404);
    const title = translations.text(surface.module.title, session.locale) || surface.key;
    const isEditing = c.req.query('edit') === '1';
    const mount = await mountSurface(deps, session, surface, placeOf(c.req.query(), isEditing, c.req.url), {
      title,
      resource: isEditing ? editResource(surface) : undefined,
      history: PAGE_MODULE.test(surface.type) ? { kind: 'query' } : undefined,
      submitTo: isEditing ? viewAddress(c.req.url) : undefined,
    });
    return c.html(htmlDocument(session, title, html`<main class="bare">${surfaceSlot(mount)}</main>`));
  });
  return app;
}

function placeOf(query: Record<string, string>, isEditing: boolean, location: string): Place {
  const { issueKey, projectKey, contentId, spaceKey, localId, config } = query;
  return { issueKey, projectKey, contentId, spaceKey, localId, isEditing, location, config: parseConfig(config) };
}

/** A configuration from an address; what is not a JSON object is no configuration. */
export function parseConfig(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function viewAddress(url: string): string {
  const address = new URL(url);
  address.searchParams.delete('edit');
  return address.pathname + address.search;
}
