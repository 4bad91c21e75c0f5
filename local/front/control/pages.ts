import { type Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import { openView, type View } from '../page.ts';
import { list, type Markup } from '../pages/markup.ts';
import { shellPage } from '../pages/shell.ts';
import type { FrontDeps } from '../types.ts';
import { FAULT_PRESETS } from './faults.ts';

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
  const c = words.control;
  const card = (title: string, text: string, body: Markup): Markup =>
    html`<section class="control-card">
      <h2>${title}</h2>
      <p class="quiet">${text}</p>
      ${body}
    </section>`;
  const act = (label: string, method: string, path: string, body: unknown, isDangerous = false): Markup =>
    html`<button
      class="button${isDangerous ? ' button-danger' : ''}"
      data-control="${method} ${path}"
      data-body="${JSON.stringify(body)}"
    >
      ${label}
    </button>`;
  const content = html`<h1>${words.controls}</h1>
    <p class="lead">${c.intro}</p>
    <p id="control-answer" class="notice" role="status" hidden></p>
    <div class="control-grid">
      ${card(c.schedules, c.schedulesText, html`<div class="button-row" id="schedules"></div>`)}
      ${card(
        c.queues,
        c.queuesText,
        html`<p id="waiting" class="quiet"></p>
          <div class="button-row">${act(c.drain, 'POST', '/local/queues/drain', {})}</div>`,
      )}
      ${card(
        c.delivery,
        c.deliveryText,
        html`<div class="button-row">
          ${act(c.deliveryPlain, 'PUT', '/local/delivery', {})}
          ${act(c.deliveryPaused, 'PUT', '/local/delivery', { paused: true })}
          ${act(c.deliveryLate, 'PUT', '/local/delivery', { delayMs: 30_000 })}
          ${act(c.deliveryRough, 'PUT', '/local/delivery', { delayMs: 500, loss: 0.1, double: 0.2, reorder: 0.3 })}
        </div>`,
      )}
      ${card(
        c.faults,
        c.faultsText,
        html`<p id="faults" class="quiet"></p>
          <div class="button-row">
            ${list(FAULT_PRESETS, ({ name, rules }) => act(c.faultNames[name], 'PUT', '/local/faults', { rules }))}
            ${act(c.noFaults, 'DELETE', '/local/faults', undefined)}
          </div>`,
      )}
      ${card(
        words.clock,
        c.clockText,
        html`<form class="search-row" id="clock-form">
            <input type="datetime-local" name="now" aria-label="${words.clock}" required /><button class="button">
              ${c.setClock}
            </button>
          </form>
          <div class="button-row">${act(c.realTime, 'PUT', '/local/clock', { now: null })}</div>`,
      )}
      ${card(
        c.reset,
        c.resetText,
        html`<div class="button-row">
          ${act(c.resetApp, 'POST', '/local/reset', { scope: 'app' }, true)}
          ${act(c.resetAll, 'POST', '/local/reset', { scope: 'all' }, true)}
        </div>`,
      )}
    </div>
    <script type="application/json" id="control-words">
      ${raw(JSON.stringify({ done: c.done, failed: words.failed, waiting: c.waiting, sure: c.sure, noSchedules: c.noSchedules }).replaceAll('<', '\\u003c'))}
    </script>
    <script type="module" src="/local-assets/control.js"></script>`;
  return shellPage(view, { area: 'site', title: words.controls, content });
}
