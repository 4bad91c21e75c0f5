import { html } from 'hono/html';
import type { View } from '../page.ts';
import { listTable } from '../pages/list-table.ts';
import { type Markup, when } from '../pages/markup.ts';
import { messagePage, shellPage } from '../pages/shell.ts';
import type { Words } from '../words/index.ts';

interface ProjectPageBean {
  values: { id: string; key: string; name: string; style?: string; lead?: { displayName: string } }[];
  total: number;
  isLast: boolean;
}

const PAGE_SIZE = 50;

/** The projects that the acting person may see. */
export async function projectsPage(view: View): Promise<Markup> {
  const { words, url } = view;
  const query = url.searchParams.get('query') ?? '';
  const start = Math.max(0, Number(url.searchParams.get('startAt') ?? 0) || 0);
  const parameters = new URLSearchParams({ startAt: String(start), maxResults: String(PAGE_SIZE), expand: 'lead' });
  if (query !== '') parameters.set('query', query);
  const answer = await view.jira.get<ProjectPageBean>(`/rest/api/3/project/search?${parameters}`);
  if (!answer.ok) return messagePage(view, 'jira', words.failed, answer.sentence);
  const { values, total, isLast } = answer.body;
  const at = (next: number): string => `/jira?${new URLSearchParams({ query, startAt: String(next) })}`;
  const content = html`<h1>${words.projects}</h1>
    <form class="search-row" role="search">
      <input
        type="search"
        name="query"
        value="${query}"
        placeholder="${words.searchProjects}"
        aria-label="${words.searchProjects}"
      />
      <button class="button">${words.search}</button>
    </form>
    ${when(values.length === 0, () => html`<p class="quiet">${words.noProjects}</p>`)} ${projectTable(words, values)}
    <nav class="pager" aria-label="${words.pages}">
      ${when(start > 0, () => html`<a href="${at(Math.max(0, start - PAGE_SIZE))}">${words.previous}</a>`)}
      <span class="quiet">${Math.min(start + 1, total)}–${start + values.length} / ${total}</span>
      ${when(!isLast, () => html`<a href="${at(start + PAGE_SIZE)}">${words.next}</a>`)}
    </nav>`;
  return shellPage(view, { area: 'jira', title: words.projects, content });
}

function projectTable(words: Words, projects: ProjectPageBean['values']): Markup {
  return listTable(
    [words.name, words.key, words.lead],
    projects.map(({ key, name, lead }) => [
      html`<a class="project-link" href="/jira/projects/${key}"
        ><span class="project-mark" aria-hidden="true">${name.charAt(0)}</span>${name}</a
      >`,
      html`${key}`,
      html`${lead?.displayName ?? ''}`,
    ]),
  );
}
