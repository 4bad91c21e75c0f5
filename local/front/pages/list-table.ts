import { html } from 'hono/html';
import { list, type Markup } from './markup.ts';

/** A table of a list page: its columns by name, its rows as cells. Scrolls sideways where there is no room. */
export function listTable(columns: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  return html`<div class="table-wrap">
    <table class="list">
      <thead>
        <tr>
          ${list(columns, (name) => html`<th>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${list(
          rows,
          (cells) =>
            html`<tr>
              ${list(cells, (cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
