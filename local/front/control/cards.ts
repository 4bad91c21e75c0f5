import { html } from 'hono/html';
import { list, type Markup } from '../pages/markup.ts';
import type { Words } from '../words/index.ts';
import { FAULT_PRESETS } from './faults.ts';

/** The levers of the control page; each button names its request, browser/control.js sends it. */
export function controlCards(words: Words): Markup {
  return html`${background(words)} ${faults(words)} ${clock(words)} ${reset(words)}`;
}

function card(title: string, text: string, body: Markup): Markup {
  return html`<section class="control-card">
    <h2>${title}</h2>
    <p class="quiet">${text}</p>
    ${body}
  </section>`;
}

function lever(label: string, request: string, body?: unknown, look = ''): Markup {
  return html`<button class="button ${look}" data-control="${request}" data-body="${JSON.stringify(body)}">
    ${label}
  </button>`;
}

function background({ control: c }: Words): Markup {
  const deliver = (label: string, settings: object): Markup => lever(label, 'PUT /local/delivery', settings);
  return html`${card(c.schedules, c.schedulesText, html`<div class="button-row" id="schedules"></div>`)}
  ${card(
    c.queues,
    c.queuesText,
    html`<p id="waiting" class="quiet"></p>
      <div class="button-row">${lever(c.drain, 'POST /local/queues/drain', {})}</div>`,
  )}
  ${card(
    c.delivery,
    c.deliveryText,
    html`<div class="button-row">
      ${deliver(c.deliveryPlain, {})} ${deliver(c.deliveryPaused, { paused: true })}
      ${deliver(c.deliveryLate, { delayMs: 30_000 })}
      ${deliver(c.deliveryRough, { delayMs: 500, loss: 0.1, double: 0.2, reorder: 0.3 })}
    </div>`,
  )}`;
}

function faults({ control: c }: Words): Markup {
  return card(
    c.faults,
    c.faultsText,
    html`<p id="faults" class="quiet"></p>
      <div class="button-row">
        ${list(FAULT_PRESETS, ({ name, rules }) => lever(c.faultNames[name], 'PUT /local/faults', { rules }))}
        ${lever(c.noFaults, 'DELETE /local/faults')}
      </div>`,
  );
}

function clock(words: Words): Markup {
  const { clockText, setClock, realTime } = words.control;
  return card(
    words.clock,
    clockText,
    html`<form class="search-row" id="clock-form">
        <input type="datetime-local" name="now" aria-label="${words.clock}" required />
        <button class="button">${setClock}</button>
      </form>
      <div class="button-row">${lever(realTime, 'PUT /local/clock', { now: null })}</div>`,
  );
}

function reset({ control: c }: Words): Markup {
  return card(
    c.reset,
    c.resetText,
    html`<div class="button-row">
      ${lever(c.resetApp, 'POST /local/reset', { scope: 'app' }, 'button-danger')}
      ${lever(c.resetAll, 'POST /local/reset', { scope: 'all' }, 'button-danger')}
    </div>`,
  );
}
