import { html, raw } from 'hono/html';
import { adfToHtml } from '../../confluence/index.ts';
import { moment } from '../jira/dates.ts';
import type { View } from '../page.ts';
import { avatar } from '../pages/avatar.ts';
import { icons } from '../pages/icons.ts';
import { type Markup, when } from '../pages/markup.ts';
import { menu } from '../pages/top-bar.ts';
import { messagePage, shellPage } from '../pages/shell.ts';
import { type LoadedPage, nameOf, readPage } from './data.ts';
import { macroSlots } from './macros.ts';
import { spaceSidebar } from './sidebar.ts';

/** A page as readers see it, its macros as frames in place. */
export async function pageView(view: View, id: string): Promise<Markup> {
  const version = view.url.searchParams.get('version') ?? undefined;
  const answer = await readPage(view, id, version);
  if (!answer.ok) return messagePage(view, 'confluence', view.words.notFound, view.words.notFoundText);
  const { page, space, document } = answer.body;
  const slots = await macroSlots(view, document, page.id);
  const body = adfToHtml(document, {
    locale: view.session.locale,
    mention: (accountId) => nameOf(view, accountId),
    extension: (node) => slots.get(node),
  });
  const content = html`<article class="wiki-page">
    ${pageHead(view, answer.body)}
    ${when(version, () => html`<p class="notice">${view.words.oldVersion(version ?? '')} <a href="/wiki/pages/${page.id}">${view.words.presentVersion}</a></p>`)}
    <h1>${page.title}</h1>
    ${byline(view, answer.body)}
    <div class="document">${body === '' ? html`<p class="quiet">${view.words.emptyPage}</p>` : raw(body)}</div>
  </article>`;
  return shellPage(view, {
    area: 'confluence',
    title: page.title,
    content,
    sidebar: await spaceSidebar(view, space, page.id),
  });
}

function pageHead({ words }: View, { page, space }: LoadedPage): Markup {
  const exports = html`<a href="/wiki/pages/${page.id}/export/pdf">PDF</a
    ><a href="/wiki/pages/${page.id}/export/word">Word</a><a href="/wiki/pages/${page.id}/export/html">HTML</a>`;
  const more = html`<a href="/wiki/spaces/${space.key}/new?parent=${page.id}">${words.newChildPage}</a
    ><a href="/wiki/pages/${page.id}/versions">${words.versions}</a>
    <form method="post" action="/wiki/pages/${page.id}/trash" data-live-form data-confirm="${words.confirmTrash}">
      <button>${words.trash}</button>
      <p class="sentence-error" role="alert" hidden></p>
    </form>`;
  return html`<div class="page-head">
    <nav class="breadcrumbs" aria-label="${words.breadcrumbs}">
      <a href="/wiki">${words.spaces}</a><a href="/wiki/spaces/${space.key}">${space.name}</a>
    </nav>
    <div class="button-row">
      <a class="button" href="/wiki/pages/${page.id}/edit">${words.edit}</a>
      ${menu(words.export, html`<span class="button-face">${words.export} ${icons.down}</span>`, exports, 'end')}
      ${menu(words.more, html`<span class="button-face" aria-hidden="true">•••</span>`, more, 'end')}
    </div>
  </div>`;
}

function byline(view: View, { page }: LoadedPage): Markup {
  const { authorId, createdAt, number } = page.version;
  const name = nameOf(view, authorId);
  return html`<p class="byline with-avatar">
    ${avatar(name)}<span
      >${name} · ${moment(view, createdAt)} ·
      <a href="/wiki/pages/${page.id}/versions">${view.words.version} ${number}</a></span
    >
  </p>`;
}
