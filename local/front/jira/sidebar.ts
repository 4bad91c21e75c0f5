import { html } from 'hono/html';
import type { View } from '../page.ts';
import { list, type Markup } from '../pages/markup.ts';
import { surfacesOfType } from '../surfaces.ts';

export interface ProjectRef {
  key: string;
  name: string;
}

/** The navigation of a project: its issues and the app's project pages. `current` is a module key or `issues`. */
export function projectSidebar(view: View, project: ProjectRef, current: string): Markup {
  const base = `/jira/projects/${project.key}`;
  const mark = (key: string): string => (key === current ? 'page' : 'false');
  return html`<a class="sidebar-title" href="${base}"
      ><span class="project-mark" aria-hidden="true">${project.name.charAt(0)}</span
      ><span>${project.name}<small>${project.key}</small></span></a
    >
    <nav aria-label="${project.name}">
      <a href="${base}" aria-current="${mark('issues')}">${view.words.issues}</a>
      ${list(
        surfacesOfType(view.deps.manifest, 'jira:projectPage'),
        (one) =>
          html`<a href="${base}/apps/${one.key}" aria-current="${mark(one.key)}"
            >${view.app.text(one.module.title, view.session.locale) || one.key}</a
          >`,
      )}
    </nav>`;
}
