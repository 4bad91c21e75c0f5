import { html } from 'hono/html';
import { surfaceContext } from '../bridge/context.ts';
import { extensionFor, type Place } from '../bridge/extension.ts';
import { mountSurface, surfaceSlot } from '../bridge/mount.ts';
import { isRecord } from '../json.ts';
import type { View } from '../page.ts';
import { type Markup, nothing } from '../pages/markup.ts';
import { type Surface, surfacesOfType } from '../surfaces.ts';
import type { PanelStatus } from '../types.ts';

const LOZENGE_LOOKS: Record<string, string> = {
  default: 'neutral',
  inprogress: 'blue',
  moved: 'yellow',
  new: 'purple',
  removed: 'red',
  success: 'green',
};

/** The `jira:issueContext` modules: one line each with label and status, loaded when someone opens it. */
export async function contextPanels(view: View, issueKey: string): Promise<Markup> {
  const surfaces = surfacesOfType(view.deps.manifest, 'jira:issueContext');
  const panels = await Promise.all(surfaces.map((surface) => contextPanel(view, surface, issueKey)));
  return html`${panels}`;
}

async function contextPanel(view: View, surface: Surface, issueKey: string): Promise<Markup> {
  const { session, app } = view;
  const place: Place = { issueKey, location: view.url.href };
  const title = app.text(surface.module.title, session.locale);
  const mount = await mountSurface(view.deps, session, surface, place, { title });
  return html`<details class="context-panel" data-panel="${surface.key}">
    <summary>
      <span>${app.text(surface.module.label, session.locale) || title}</span
      ><span data-live="status-${surface.key}">${status(view, surface, issueKey)}</span>
    </summary>
    ${surfaceSlot(mount)}
  </details>`;
}

// A status that costs a call of the app's function is fetched after the page, as Jira does: see browser/panel-status.js.
function status(view: View, surface: Surface, issueKey: string): Markup {
  const fixed = readStatus(surface.module['status'], view);
  if (surface.module['dynamicProperties'] === undefined) return fixed;
  const query = new URLSearchParams({ issueKey, as: view.session.person.accountId });
  return html`<span data-status-src="/local-bridge/panel-status/${surface.key}?${query}">${fixed}</span>`;
}

/** The status of a collapsed panel as its `dynamicProperties` function says; the mark "!" when the function fails. */
export async function dynamicStatus(view: View, surface: Surface, issueKey: string): Promise<Markup> {
  const { deps, session } = view;
  const { accountId } = session.person;
  const place: Place = { issueKey, location: view.url.href };
  try {
    const context = surfaceContext(deps, session, surface, await extensionFor(deps, surface.type, place, accountId));
    const answer = await deps.invoker.dynamicProperties(surface.key, context, accountId);
    return isRecord(answer) ? readStatus(answer['status'], view) : nothing;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return html`<span class="lozenge lozenge-red" title="${message}">!</span>`;
  }
}

function readStatus(value: unknown, view: View): Markup {
  if (!isRecord(value) || !isRecord(value['value'])) return nothing;
  const { type, value: shown } = value as unknown as PanelStatus;
  const label = view.app.text(shown.label, view.session.locale);
  if (type === 'icon') return html`<span class="quiet">${label}</span>`;
  return html`<span
    class="${type === 'badge' ? 'badge' : `lozenge lozenge-${LOZENGE_LOOKS[shown.type ?? 'default'] ?? 'neutral'}`}"
    >${label}</span
  >`;
}

/** The `jira:issuePanel` modules, below the description; loaded when someone opens them. */
export async function issuePanels(view: View, issueKey: string): Promise<Markup> {
  const surfaces = surfacesOfType(view.deps.manifest, 'jira:issuePanel');
  const panels = await Promise.all(
    surfaces.map(async (surface) => {
      const title = view.app.text(surface.module.title, view.session.locale);
      const mount = await mountSurface(
        view.deps,
        view.session,
        surface,
        { issueKey, location: view.url.href },
        { title },
      );
      return html`<details class="section" data-panel="${surface.key}">
        <summary>${title}</summary>
        ${surfaceSlot(mount)}
      </details>`;
    }),
  );
  return html`${panels}`;
}
