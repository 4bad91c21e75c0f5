import { type Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import { openView, type View } from '../page.ts';
import type { Markup } from '../pages/markup.ts';
import { shellPage } from '../pages/shell.ts';
import type { FrontDeps } from '../types.ts';
import { controlCards } from './cards.ts';

/** Pages over the site's control API (`/local/…`): what the app cost, and levers for time, events and faults. */
export function createControlPages(deps: FrontDeps): Hono {
  const app = new Hono();
  app.get('/local-calls', (c: Context) => c.html(callsPage(openView(c, deps)) as Promise<string>));
  app.get('/local-control', (c: Context) => c.html(controlPage(openView(c, deps)) as Promise<string>));
  return app;
}

function callsPage(view: View): Markup {
  const { words } = view;
  const spoken = JSON.stringify(words.callsTable).replaceAll('<', '\\u003c');
  const content = html`<h1>${words.calls}</h1>
    <p class="lead">${words.callsText}</p>
    <div class="button-row">
      <button class="button" data-calls="reload">${words.reload}</button>
      <button class="button" data-calls="clear">${words.clear}</button>
    </div>
    <div id="calls" role="status"></div>
    <script type="application/json" id="calls-words">
      ${raw(spoken)}
    </script>
    <script type="module" src="/local-assets/calls.js"></script>`;
  return shellPage(view, { area: 'site', title: words.calls, content });
}

function controlPage(view: View): Markup {
  const { words } = view;
  const { intro, done, waiting, sure, noSchedules } = words.control;
  const spoken = JSON.stringify({ done, failed: words.failed, waiting, sure, noSchedules }).replaceAll('<', '\\u003c');
  const content = html`<h1>${words.controls}</h1>
    <p class="lead">${intro}</p>
    <p id="control-answer" class="notice" role="status" hidden></p>
    <div class="control-grid">${controlCards(words)}</div>
    <script type="application/json" id="control-words">
      ${raw(spoken)}
    </script>
    <script type="module" src="/local-assets/control.js"></script>`;
  return shellPage(view, { area: 'site', title: words.controls, content });
}
