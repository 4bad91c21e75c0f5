import { html, raw } from 'hono/html';
import { adfToHtml } from '../../confluence/index.ts';
import type { View } from '../page.ts';
import { avatar } from '../pages/avatar.ts';
import { list, type Markup, when } from '../pages/markup.ts';
import { moment } from './dates.ts';
import type { Change, Comment, IssueData } from './issue-data.ts';

/** Comments and the history of changes. */
export function issueActivity(view: View, data: IssueData): Markup {
  const { words } = view;
  return html`<section>
    <h2>${words.activity}</h2>
    <details class="section" open>
      <summary>${words.comments}</summary>
      <div data-live="comments">${list(data.comments, (comment) => commentEntry(view, comment))}</div>
      <form method="post" action="/browse/${data.issue.key}/comments" data-live-form data-reset-after>
        <textarea
          name="text"
          rows="2"
          required
          placeholder="${words.addComment}"
          aria-label="${words.addComment}"
        ></textarea>
        <div class="button-row"><button class="button">${words.save}</button></div>
        <p class="sentence-error" role="alert" hidden></p>
      </form>
    </details>
    <details class="section">
      <summary>${words.history}</summary>
      <div data-live="history">
        ${when(data.changes.length === 0, () => html`<p class="quiet">${words.noHistory}</p>`)}
        ${list([...data.changes].reverse(), (change) => changeEntry(view, change))}
      </div>
    </details>
  </section>`;
}

function commentEntry(view: View, { author, body, created }: Comment): Markup {
  return html`<article class="entry">
    ${avatar(author.displayName)}
    <div>
      <p class="entry-head"><b>${author.displayName}</b> <span class="quiet">${moment(view, created)}</span></p>
      <div class="document">${raw(adfToHtml(body, { locale: view.session.locale }))}</div>
    </div>
  </article>`;
}

function changeEntry(view: View, { author, created, items }: Change): Markup {
  const name = author?.displayName ?? '';
  const value = (text: string | null): string => text ?? view.words.none;
  return html`<article class="entry">
    ${avatar(name)}
    <div>
      <p class="entry-head"><b>${name}</b> <span class="quiet">${moment(view, created)}</span></p>
      ${list(items, (item) => {
        // `toString` is Jira's name for it; without an own value it would be the method of every object.
        const next = Object.hasOwn(item, 'toString') ? item.toString : null;
        return html`<p>${item.field}: <span class="quiet">${value(item.fromString)}</span> → ${value(next)}</p>`;
      })}
    </div>
  </article>`;
}
