import { html, raw } from 'hono/html';
import { adfToHtml } from '../../confluence/index.ts';
import { documentToSegments } from '../editor/segments.ts';
import type { View } from '../page.ts';
import { list, type Markup, nothing, when } from '../pages/markup.ts';
import { messagePage, shellPage } from '../pages/shell.ts';
import { createIssueForm } from './create-issue.ts';
import { issueActivity } from './issue-activity.ts';
import { type IssueData, readIssue } from './issue-data.ts';
import { issueDetails, statusControl } from './issue-details.ts';
import { issueLink, statusLozenge, typeMark } from './issue-marks.ts';
import { contextPanels, issuePanels } from './issue-panels.ts';
import { projectSidebar } from './sidebar.ts';

/** The issue view: fields, children, activity, and the app's panels. */
export async function issuePage(view: View, key: string): Promise<Markup> {
  const answer = await readIssue(view, key);
  if (!answer.ok) return messagePage(view, 'jira', view.words.notFound, answer.sentence);
  const data = answer.body;
  const { fields, key: here } = data.issue;
  const content = html`${breadcrumbs(view, data)}
    <div class="issue">
      <div class="issue-main">
        ${summary(view, data)} ${description(view, data)} ${await children(view, data)} ${await issuePanels(view, here)}
        ${issueActivity(view, data)}
      </div>
      <div class="issue-side">
        ${statusControl(view, data)} ${issueDetails(view, data)} ${await contextPanels(view, here)}
      </div>
    </div>`;
  const sidebar = projectSidebar(view, fields.project, 'issues');
  return shellPage(view, { area: 'jira', title: `${here} ${fields.summary}`, sidebar, content });
}

function breadcrumbs({ words }: View, { issue }: IssueData): Markup {
  const { parent, project, issuetype } = issue.fields;
  return html`<nav class="breadcrumbs" aria-label="${words.breadcrumbs}" data-live="breadcrumbs">
    <a href="/jira">${words.projects}</a><a href="/jira/projects/${project.key}">${project.name}</a>
    ${when(parent, () => html`<a href="/browse/${parent?.key}">${parent?.key}</a>`)}
    <span class="with-avatar"
      >${typeMark(issuetype)}<a href="/browse/${issue.key}" aria-current="page">${issue.key}</a></span
    >
  </nav>`;
}

function summary({ words }: View, { issue, canEdit }: IssueData): Markup {
  if (!canEdit) return html`<h1>${issue.fields.summary}</h1>`;
  return html`<h1 class="visually-hidden">${issue.fields.summary}</h1>
    <form method="post" action="/browse/${issue.key}/fields" data-live-form data-submit-on-change>
      <textarea class="title-input" name="summary" rows="1" aria-label="${words.summary}" maxlength="255" required>
${issue.fields.summary}</textarea>
      <p class="sentence-error" role="alert" hidden></p>
    </form>`;
}

function description({ words, session }: View, { issue, canEdit }: IssueData): Markup {
  const document = issue.fields.description;
  const shown = document
    ? raw(adfToHtml(document, { locale: session.locale }))
    : html`<p class="quiet">${words.noDescription}</p>`;
  const segments = document ? documentToSegments(document) : [];
  const isPlain = segments.every((segment) => 'text' in segment);
  const text = segments.map((segment) => ('text' in segment ? segment.text : '')).join('\n\n');
  return html`<section>
    <h2>${words.description}</h2>
    <div class="document" data-live="description">${shown}</div>
    ${
      canEdit && isPlain
        ? html`<details class="inline-edit">
            <summary class="link-button">${words.edit}</summary>
            <form method="post" action="/browse/${issue.key}/fields" data-live-form>
              <textarea name="description" rows="8" aria-label="${words.description}">${text}</textarea>
              <div class="button-row"><button class="button button-primary">${words.save}</button></div>
              <p class="sentence-error" role="alert" hidden></p>
            </form>
          </details>`
        : nothing
    }
  </section>`;
}

async function children(view: View, data: IssueData): Promise<Markup> {
  const { issue, canEdit, children: issues } = data;
  if (issue.fields.issuetype.hierarchyLevel < 0) return nothing;
  const done = issues.filter(({ fields }) => fields.status.statusCategory.key === 'done').length;
  return html`<section>
    <h2>${view.words.childIssues}</h2>
    <div data-live="children">
      ${when(issues.length > 0, () => html`<div class="child-progress"><progress max="${issues.length}" value="${done}"></progress><span class="quiet">${done} / ${issues.length}</span></div>`)}
      ${when(
        issues.length > 0,
        () =>
          html`<ul class="issue-list">
            ${list(issues, (child) => html`<li>${issueLink(child)}${statusLozenge(child.fields.status)}</li>`)}
          </ul>`,
      )}
      ${when(issues.length === 0, () => html`<p class="quiet">${view.words.noChildren}</p>`)}
    </div>
    ${canEdit ? await createIssueForm(view, issue.fields.project, issue.key) : nothing}
  </section>`;
}
