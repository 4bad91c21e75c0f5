import { html } from 'hono/html';
import { sameAddressWith, type View } from '../page.ts';
import { actingPeople } from '../session.ts';
import { editResource, listSurfaces } from '../surfaces.ts';
import type { StartPage, StartPages } from '../types.ts';
import { list, type Markup, when } from './markup.ts';
import { shellPage } from './shell.ts';

/** What this site is, where to look first and as whom; then every surface of the app. */
export function startPage(view: View): Markup {
  const { words, deps } = view;
  const start = pageIn(deps.startPage, view.session.locale);
  const title = start?.title ?? words.localSite;
  const content = html`<div class="start">
    <h1>${title}</h1>
    <p class="lead">${start?.intro ?? words.localSiteText}</p>
    ${when(start?.cards.length, () => cards(view, start?.cards ?? []))}
    <div class="start-columns">${surfaceList(view)} ${peopleList(view)}</div>
  </div>`;
  return shellPage(view, { area: 'site', title, content });
}

function surfaceList({ words, deps, app, session }: View): Markup {
  return html`<section>
    <h2>${words.surfaces}</h2>
    <p class="quiet">${words.surfacesText}</p>
    <ul class="plain-list">
      ${list(
        listSurfaces(deps.manifest),
        (one) =>
          html`<li>
            <a href="/local-surface/${one.key}">${app.text(one.module.title, session.locale) || one.key}</a>
            <code>${one.type}</code>
            ${when(editResource(one), () => html`<a href="/local-surface/${one.key}?edit=1">${words.configure}</a>`)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function peopleList({ words, deps, url }: View): Markup {
  return html`<section>
    <h2>${words.people}</h2>
    <p class="quiet">${words.peopleText}</p>
    <ul class="plain-list">
      ${list(
        actingPeople(deps.people),
        (one) =>
          html`<li>
            <a href="${sameAddressWith(url, { as: one.email })}">${one.displayName}</a>
            <small>${[...one.products, ...one.groups].join(' · ')}</small>
          </li>`,
      )}
    </ul>
  </section>`;
}

function cards(view: View, entries: StartPage['cards']): Markup {
  const nameOf = (email: string): string => view.deps.people.findByEmail(email)?.displayName ?? email;
  const address = (href: string, as: string | undefined): string => {
    if (as === undefined) return href;
    const url = new URL(href, view.url.origin);
    url.searchParams.set('as', as);
    return url.pathname + url.search + url.hash;
  };
  return html`<h2>${view.words.whereToLook}</h2>
    <ul class="cards">
      ${list(
        entries,
        (card) =>
          html`<li>
            <a class="card" href="${address(card.href, card.as)}"
              ><b>${card.title}</b
              ><span>${card.text}</span
              >${when(card.as, () => html`<small>${view.words.asPerson} ${nameOf(card.as ?? '')}</small>`)}</a
            >
          </li>`,
      )}
    </ul>`;
}

function pageIn(pages: StartPages | undefined, locale: string): StartPage | undefined {
  if (pages === undefined || isStartPage(pages)) return pages;
  return pages[locale] ?? Object.values(pages)[0];
}

function isStartPage(pages: StartPages): pages is StartPage {
  return typeof pages['title'] === 'string';
}
