import { html } from 'hono/html';
import type { View } from '../page.ts';
import { htmlDocument } from './document.ts';
import { type Markup, nothing, when } from './markup.ts';
import { type Area, topBar } from './top-bar.ts';

export interface ShellPage {
  area: Area;
  title: string;
  /** Navigation beside the page: of a project, of a space. */
  sidebar?: Markup;
  content: Markup;
}

/** A page of the site inside its bars. */
export function shellPage(view: View, { area, title, sidebar, content }: ShellPage): Markup {
  const heading = area === 'site' ? title : `${title} – ${area === 'jira' ? 'Jira' : 'Confluence'}`;
  return htmlDocument(
    view.session,
    heading,
    html`${view.bare ? nothing : topBar(view, area)}
      <div class="shell${sidebar === undefined || view.bare ? '' : ' shell-with-sidebar'}">
        ${when(!view.bare && sidebar, () => html`<aside class="sidebar">${sidebar}</aside>`)}
        <main id="content" class="content">${content}</main>
      </div>`,
  );
}

/** A page that says why there is nothing to show, and where to go instead. */
export function messagePage(view: View, area: Area, title: string, text: string): Markup {
  return shellPage(view, {
    area,
    title,
    content: html`<div class="message">
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a href="/">${view.words.startPage}</a></p>
    </div>`,
  });
}
