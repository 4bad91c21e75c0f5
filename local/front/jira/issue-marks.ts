import { html } from 'hono/html';
import type { Markup } from '../pages/markup.ts';
import type { Issue, Status } from './fields.ts';

const CATEGORY_LOOKS: Record<string, string> = { new: 'neutral', indeterminate: 'blue', done: 'green' };

/** A status as Jira shows it: its name in the colour of its category. */
export function statusLozenge(status: Status): Markup {
  return html`<span class="lozenge lozenge-${CATEGORY_LOOKS[status.statusCategory.key] ?? 'neutral'}"
    >${status.name}</span
  >`;
}

/** A small square in the colour of the issue type, named for those who cannot see it. */
export function typeMark({ name, hierarchyLevel }: { name: string; hierarchyLevel: number }): Markup {
  const look =
    hierarchyLevel > 1 ? 'above' : hierarchyLevel === 1 ? 'epic' : hierarchyLevel < 0 ? 'subtask' : name.toLowerCase();
  return html`<span class="issue-type issue-type-${look}" role="img" aria-label="${name}" title="${name}"></span>`;
}

export function issueLink({ key, fields }: Issue): Markup {
  return html`<a class="issue-link" href="/browse/${key}"
    >${typeMark(fields.issuetype)}<span class="issue-key">${key}</span
    ><span class="issue-summary">${fields.summary}</span></a
  >`;
}
