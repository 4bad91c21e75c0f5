import { html } from 'hono/html';
import type { View } from '../page.ts';
import { avatar } from '../pages/avatar.ts';
import { listTable } from '../pages/list-table.ts';
import { type Markup, when } from '../pages/markup.ts';
import { messagePage, shellPage } from '../pages/shell.ts';
import { moment } from './dates.ts';
import { createIssueForm } from './create-issue.ts';
import { type Issue, searchIssues } from './fields.ts';
import { issueLink, statusLozenge } from './issue-marks.ts';
import { type ProjectRef, projectSidebar } from './sidebar.ts';

const PAGE_SIZE = 50;

/** The issues of a project, searched with JQL. */
export async function issuesPage(view: View, projectKey: string): Promise<Markup> {
  const { words, url, jira } = view;
  const project = await jira.get<ProjectRef & { id: string }>(`/rest/api/3/project/${encodeURIComponent(projectKey)}`);
  if (!project.ok) return messagePage(view, 'jira', words.notFound, project.sentence);
  const standard = `project = "${project.body.key}" ORDER BY key ASC`;
  const jql = url.searchParams.get('jql') ?? standard;
  const found = await searchIssues(jira, jql, PAGE_SIZE, url.searchParams.get('page') ?? undefined);
  const count = await jira.send<{ count: number }>('POST', '/rest/api/3/search/approximate-count', { jql });
  const content = html`<h1>${words.issues}</h1>
    <form class="search-row" role="search">
      <input type="search" name="jql" value="${jql}" aria-label="JQL" spellcheck="false" class="mono" />
      <button class="button">${words.search}</button>
    </form>
    ${when(!found.ok, () => html`<p class="sentence-error" role="alert">${found.ok ? '' : found.sentence}</p>`)}
    ${when(count.ok, () => html`<p class="quiet" data-live="count">${words.issueCount(count.ok ? count.body.count : 0)}</p>`)}
    ${when(found.ok, () => issueTable(view, found.ok ? found.body.issues : []))}
    ${when(found.ok && found.body.nextPageToken, () => nextLink(view, found.ok ? (found.body.nextPageToken ?? '') : ''))}
    ${await createIssueForm(view, project.body)}`;
  return shellPage(view, {
    area: 'jira',
    title: project.body.name,
    sidebar: projectSidebar(view, project.body, 'issues'),
    content,
  });
}

function nextLink({ url, words }: View, token: string): Markup {
  const next = new URL(url);
  next.searchParams.set('page', token);
  return html`<nav class="pager"><a href="${next.pathname + next.search}">${words.next}</a></nav>`;
}

/** Issues as a table: type, key and summary, status, who, when. */
export function issueTable(view: View, issues: readonly Issue[]): Markup {
  const { words } = view;
  const rows = issues.map((issue) => {
    const { parent, status, assignee, updated } = issue.fields;
    return [
      issueLink(issue),
      when(parent, () => html`<a class="issue-key" href="/browse/${parent?.key}">${parent?.key}</a>`),
      statusLozenge(status),
      when(
        assignee,
        () => html`<span class="with-avatar">${avatar(assignee?.displayName ?? '')}${assignee?.displayName}</span>`,
      ),
      html`<span class="quiet">${moment(view, updated)}</span>`,
    ];
  });
  const columns = [words.issue, words.parent, words.status, words.assignee, words.updated];
  return html`<div data-live="issues">${listTable(columns, rows)}</div>`;
}
