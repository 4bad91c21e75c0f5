import { html } from 'hono/html';
import { moment } from '../jira/dates.ts';
import type { View } from '../page.ts';
import { listTable } from '../pages/list-table.ts';
import type { Markup } from '../pages/markup.ts';
import { messagePage, shellPage } from '../pages/shell.ts';
import { nameOf, type PageRef, readAll, readPage } from './data.ts';
import { spaceSidebar } from './sidebar.ts';

/** Who saved which version of a page when, each of them readable. */
export async function versionsPage(view: View, id: string): Promise<Markup> {
  const { words } = view;
  const loaded = await readPage(view, id);
  if (!loaded.ok) return messagePage(view, 'confluence', words.notFound, words.notFoundText);
  const versions = await readAll<PageRef['version']>(
    view,
    `/wiki/api/v2/pages/${encodeURIComponent(id)}/versions?limit=250`,
  );
  const { page, space } = loaded.body;
  const content = html`<h1>${words.versions}: <a href="/wiki/pages/${page.id}">${page.title}</a></h1>
    ${listTable(
      [words.version, words.author, words.savedAt, words.comment],
      (versions.ok ? versions.body : []).map(({ number, authorId, createdAt, message }) => [
        html`<a href="/wiki/pages/${page.id}?version=${number}">${number}</a>`,
        html`${nameOf(view, authorId)}`,
        moment(view, createdAt),
        html`${message}`,
      ]),
    )}`;
  return shellPage(view, {
    area: 'confluence',
    title: words.versions,
    content,
    sidebar: await spaceSidebar(view, space, page.id),
  });
}
