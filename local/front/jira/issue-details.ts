import { html } from 'hono/html';
import type { View } from '../page.ts';
import { avatar } from '../pages/avatar.ts';
import { icons } from '../pages/icons.ts';
import { list, type Markup, nothing, when } from '../pages/markup.ts';
import { moment } from './dates.ts';
import type { IssueData } from './issue-data.ts';
import { statusLozenge } from './issue-marks.ts';

/** The status, and the transitions that lead on from it. */
export function statusControl({ words }: View, { issue, transitions }: IssueData): Markup {
  if (transitions.length === 0) return html`<div data-live="status">${statusLozenge(issue.fields.status)}</div>`;
  return html`<div data-live="status">
    <details class="menu menu-start">
      <summary class="button" aria-label="${words.status}: ${issue.fields.status.name}">
        ${statusLozenge(issue.fields.status)} ${icons.down}
      </summary>
      <form class="menu-list" method="post" action="/browse/${issue.key}/transitions" data-live-form>
        ${list(
          transitions,
          (transition) =>
            html`<button name="transition" value="${transition.id}">
              <span>${transition.name}</span>${statusLozenge(transition.to)}
            </button>`,
        )}
        <p class="sentence-error" role="alert" hidden></p>
      </form>
    </details>
  </div>`;
}

/** The field list beside an issue; editable for those who may. */
export function issueDetails(view: View, data: IssueData): Markup {
  const { words } = view;
  const { fields } = data.issue;
  const row = (name: string, value: Markup): Markup =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<section class="details-card" data-live="details">
    <h2>${words.details}</h2>
    <dl>
      ${row(words.assignee, assignee(view, data))} ${row(words.parent, parent(view, data))}
      ${when(data.points, () => row(data.points?.name ?? '', points(view, data)))}
      ${row(words.type, html`${fields.issuetype.name}`)}
      ${when(fields.priority, () => row(words.priority, html`${fields.priority?.name}`))}
      ${when(fields.resolution, () => row(words.resolution, html`${fields.resolution?.name}`))}
      ${when(fields.labels?.length, () => row(words.labels, html`${fields.labels?.join(', ')}`))}
      ${when(fields.duedate, () => row(words.dueDate, html`${fields.duedate}`))}
      ${when(fields.reporter, () => row(words.reporter, person(fields.reporter?.displayName ?? '')))}
      ${row(words.created, moment(view, fields.created))} ${row(words.updated, moment(view, fields.updated))}
    </dl>
  </section>`;
}

const person = (name: string): Markup => html`<span class="with-avatar">${avatar(name)}${name}</span>`;

function fieldForm(key: string, input: Markup): Markup {
  return html`<form method="post" action="/browse/${key}/fields" data-live-form data-submit-on-change>
    ${input}
    <p class="sentence-error" role="alert" hidden></p>
  </form>`;
}

function assignee({ words }: View, { issue, canEdit, people }: IssueData): Markup {
  const present = issue.fields.assignee;
  if (!canEdit) return present ? person(present.displayName) : html`<span class="quiet">${words.unassigned}</span>`;
  const isListed = present === null || people.some(({ accountId }) => accountId === present.accountId);
  const options = isListed ? people : [...people, present];
  return fieldForm(
    issue.key,
    html`<select name="assignee" aria-label="${words.assignee}">
      <option value="">${words.unassigned}</option>
      ${list(
        options,
        ({ accountId, displayName }) =>
          html`<option value="${accountId}" ${accountId === present?.accountId ? 'selected' : ''}>
            ${displayName}
          </option>`,
      )}
    </select>`,
  );
}

function parent({ words }: View, { issue, canEdit }: IssueData): Markup {
  const present = issue.fields.parent;
  const link = when(
    present,
    () => html`<a href="/browse/${present?.key}" title="${present?.fields.summary}">${present?.fields.summary}</a>`,
  );
  if (!canEdit || issue.fields.issuetype.hierarchyLevel > 0)
    return present ? html`${present.key} ${link}` : html`<span class="quiet">${words.none}</span>`;
  return html`${fieldForm(
    issue.key,
    html`<input
      name="parent"
      value="${present?.key ?? ''}"
      placeholder="${words.none}"
      aria-label="${words.parent}"
      class="short"
    />`,
  )}${link}`;
}

function points({ words }: View, { issue, canEdit, points: field }: IssueData): Markup {
  if (field === undefined) return nothing;
  const value = issue.fields[field.id];
  const shown = typeof value === 'number' ? String(value) : '';
  if (!canEdit) return html`${shown === '' ? words.none : shown}`;
  return fieldForm(
    issue.key,
    html`<input type="hidden" name="pointsField" value="${field.id}" /><input
        name="points"
        type="number"
        step="any"
        min="0"
        value="${shown}"
        placeholder="${words.none}"
        aria-label="${field.name}"
        class="short"
      />`,
  );
}
