import { raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Session } from '../session.ts';
import type { Surface } from '../surfaces.ts';
import type { FrontDeps, SurfaceContext } from '../types.ts';
import { surfaceContext } from './context.ts';
import { extensionFor, type Place } from './extension.ts';

/** How the address of the shell follows the history of a page module. */
export type HistoryMode = { kind: 'path'; base: string } | { kind: 'query' };

/** Everything `browser/surface.js` needs to show a surface. */
export interface Mount {
  appOrigin: string;
  resource: string;
  title: string;
  context: SurfaceContext;
  history?: HistoryMode;
  /** Where `view.submit` leads: the address to open with the submitted config. Absent: the view is not submittable. */
  submitTo?: string;
  /** Show a button first; the frame loads when someone opens it. */
  lazy?: boolean;
}

export interface MountOptions {
  resource?: string | undefined;
  title: string;
  history?: HistoryMode | undefined;
  submitTo?: string | undefined;
}

/** Builds what a frame needs, with the context read as the acting user. */
export async function mountSurface(
  deps: FrontDeps,
  session: Session,
  surface: Surface,
  place: Place,
  options: MountOptions,
): Promise<Mount> {
  const extension = await extensionFor(deps, surface.type, place, session.person.accountId);
  return {
    appOrigin: deps.appOrigin(),
    resource: options.resource ?? surface.resource,
    title: options.title,
    context: surfaceContext(deps, session, surface, extension),
    ...(options.history && { history: options.history }),
    ...(options.submitTo !== undefined && { submitTo: options.submitTo }),
  };
}

/** The place in the page where the browser puts the frame. */
export function surfaceSlot(mount: Mount): HtmlEscapedString {
  const json = JSON.stringify(mount).replace(/[<&']/g, (character) => `&#${character.charCodeAt(0)};`);
  return raw(`<div class="surface" data-module="${mount.context.moduleKey}" data-mount='${json}'></div>`);
}
