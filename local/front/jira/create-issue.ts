import { html } from 'hono/html';
import type { View } from '../page.ts';
import { list, type Markup, nothing } from '../pages/markup.ts';
import type { Named } from './fields.ts';

type Type = Named & { hierarchyLevel: number; subtask?: boolean };

/** A form that creates an issue in a project, below `parentKey` when it is given; nothing for those who may not. */
export async function createIssueForm(
  view: View,
  project: { id: string; key: string },
  parentKey?: string,
): Promise<Markup> {
  const { words, jira } = view;
  const right = await jira.get<{ permissions: Record<string, { havePermission: boolean }> }>(
    `/rest/api/3/mypermissions?permissions=CREATE_ISSUES&projectKey=${project.key}`,
  );
  if (!right.ok || right.body.permissions['CREATE_ISSUES']?.havePermission !== true) return nothing;
  const types = await jira.get<Type[]>(`/rest/api/3/issuetype/project?projectId=${project.id}`);
  if (!types.ok) return nothing;
  const usual = types.body.find(({ name }) => name === 'Task') ?? types.body.find((type) => type.hierarchyLevel === 0);
  const offered = types.body.filter(({ hierarchyLevel }) => parentKey === undefined || hierarchyLevel <= 0);
  return html`<form class="create-row" method="post" action="/jira/projects/${project.key}/issues" data-live-form>
    <select name="type" aria-label="${words.type}">
      ${list(offered, (type) => html`<option value="${type.id}" ${type.id === usual?.id ? 'selected' : ''}>${type.name}</option>`)}
    </select>
    <input type="hidden" name="parent" value="${parentKey ?? ''}" />
    <input name="summary" required maxlength="255" placeholder="${words.newIssue}" aria-label="${words.newIssue}" />
    <button class="button">${words.create}</button>
    <p class="sentence-error" role="alert" hidden></p>
  </form>`;
}
