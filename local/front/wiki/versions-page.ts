import { html } from 'hono/html';
import { moment } from '../jira/dates.ts';
import type { View } from '../page.ts';
import { list, type Markup } from '../pages/markup.ts';
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
    <div class="table-wrap">
      <table class="list">
        <thead>
          <tr>
            <th>${words.version}</th>
            <th>${words.author}</th>
            <th>${words.savedAt}</th>
            <th>${words.comment}</th>
          </tr>
        </thead>
        <tbody>
          ${list(
            versions.ok ? versions.body : [],
            (version) =>
              html`<tr>
                <td><a href="/wiki/pages/${page.id}?version=${version.number}">${version.number}</a></td>
                <td>${nameOf(view, version.authorId)}</td>
                <td>${moment(view, version.createdAt)}</td>
                <td>${version.message}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  return shellPage(view, {
    area: 'confluence',
    title: words.versions,
    content,
    sidebar: await spaceSidebar(view, space, page.id),
  });
}
