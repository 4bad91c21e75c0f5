import { html } from 'hono/html';
import { sameAddressWith, type View } from '../page.ts';
import { actingPeople, LOCALES } from '../session.ts';
import { surfacesOfType } from '../surfaces.ts';
import { avatar } from './avatar.ts';
import { icons } from './icons.ts';
import { list, type Markup, when } from './markup.ts';

/** Which part of the site a page belongs to. */
export type Area = 'site' | 'jira' | 'confluence';

const LANGUAGE_NAMES: Record<string, string> = { 'en-US': 'English', 'fr-FR': 'Français' };

/** The bar above every page: products, apps, settings, and who looks in which language and colours. */
export function topBar(view: View, area: Area): Markup {
  const { words } = view;
  return html`<header class="top-bar">
    <a class="skip-link" href="#content">${words.skipToContent}</a>
    ${productMenu(view)}
    <a class="product product-${area}" href="${HOME[area]}"
      ><span class="product-mark"></span>${productName(view, area)}</a
    >
    <nav class="top-nav" aria-label="${words.products}">
      ${when(area === 'jira', () => jiraNav(view))}${when(area === 'confluence', () => wikiNav(view))}
    </nav>
    <span class="top-space"></span>
    ${siteClock(view)} ${languageMenu(view)} ${themeSwitch(view)} ${personMenu(view)}
  </header>`;
}

const HOME: Record<Area, string> = { site: '/', jira: '/jira', confluence: '/wiki' };

function productName({ words }: View, area: Area): string {
  return area === 'site' ? words.localSite : area === 'jira' ? 'Jira' : 'Confluence';
}

function productMenu({ words }: View): Markup {
  const links = [
    ['/', words.startPage],
    ['/jira', 'Jira'],
    ['/wiki', 'Confluence'],
    ['/local-control', words.controls],
    ['/local-calls', words.calls],
  ];
  return menu(
    words.products,
    icons.switcher,
    html`${links.map(([href, text]) => html`<a href="${href}">${text}</a>`)}`,
    'start',
  );
}

function jiraNav(view: View): Markup {
  const { words, deps } = view;
  const title = (surface: { module: { title?: Parameters<typeof view.app.text>[0] }; key: string }): string =>
    view.app.text(surface.module.title, view.session.locale) || surface.key;
  const apps = surfacesOfType(deps.manifest, 'jira:globalPage');
  const settings = surfacesOfType(deps.manifest, 'jira:adminPage');
  return html`<a href="/jira">${words.projects}</a> ${when(apps.length > 0, () =>
      menu(
        words.apps,
        html`${words.apps} ${icons.down}`,
        list(apps, (one) => html`<a href="/jira/apps/${one.key}">${title(one)}</a>`),
        'start',
      ),
    )}
    ${when(settings.length > 0, () =>
      menu(
        words.settings,
        icons.gear,
        list(settings, (one) => html`<a href="/jira/settings/apps/${one.key}">${title(one)}</a>`),
        'start',
      ),
    )}`;
}

function wikiNav(view: View): Markup {
  const apps = surfacesOfType(view.deps.manifest, 'confluence:globalPage');
  const { words } = view;
  return html`<a href="/wiki">${words.spaces}</a>${when(apps.length > 0, () =>
      menu(
        words.apps,
        html`${words.apps} ${icons.down}`,
        list(
          apps,
          (one) => html`<a href="/wiki/apps/${one.key}">${view.app.text(one.module.title, view.session.locale)}</a>`,
        ),
        'start',
      ),
    )}`;
}

function siteClock({ words, deps, session }: View): Markup {
  const now = deps.clock.now();
  if (Math.abs(now - Date.now()) < 60_000) return html``;
  const shown = new Intl.DateTimeFormat(session.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: session.person.timeZone,
  }).format(now);
  return html`<a class="site-clock" href="/local-control" title="${words.clock}"
    >${icons.clock}<time datetime="${new Date(now).toISOString()}">${shown}</time></a
  >`;
}

function languageMenu({ words, session, url }: View): Markup {
  const entries = list(
    LOCALES,
    (locale) =>
      html`<a
        href="${sameAddressWith(url, { locale })}"
        hreflang="${locale}"
        lang="${locale}"
        ${locale === session.locale ? 'aria-current=true' : ''}
        >${LANGUAGE_NAMES[locale]}</a
      >`,
  );
  return menu(words.language, html`${session.locale.slice(0, 2).toUpperCase()}`, entries, 'end');
}

function themeSwitch({ words, session, url }: View): Markup {
  const modes = [
    ['light', words.light, icons.sun],
    ['dark', words.dark, icons.moon],
  ] as const;
  return html`<span class="theme-switch"
    >${modes.map(
      ([mode, name, icon]) =>
        html`<a
          class="icon-button only-${mode === 'light' ? 'dark' : 'light'}"
          data-color-mode-choice="${mode}"
          href="${sameAddressWith(url, { theme: mode })}"
          aria-label="${words.theme}: ${name}"
          title="${name}"
          ${session.colorMode === mode ? '' : ''}
          >${icon}</a
        >`,
    )}</span
  >`;
}

function personMenu({ words, session, deps, url }: View): Markup {
  const people = actingPeople(deps.people);
  const entries = html`<p class="menu-heading">${words.actAs}</p>
    ${list(
      people,
      (one) =>
        html`<a
          class="person"
          href="${sameAddressWith(url, { as: one.email })}"
          ${one.accountId === session.person.accountId ? 'aria-current=true' : ''}
        >
          ${avatar(one.displayName)}<span
            ><b>${one.displayName}</b><small>${[...one.products, ...one.groups].join(' · ')}</small></span
          >
        </a>`,
    )}`;
  return menu(`${words.actingAs} ${session.person.displayName}`, avatar(session.person.displayName), entries, 'end');
}

/** A button with a list under it; opens without script, closes with Escape. */
export function menu(label: string, button: Markup, entries: Markup, side: 'start' | 'end'): Markup {
  return html`<details class="menu menu-${side}">
    <summary aria-label="${label}" title="${label}">${button}</summary>
    <div class="menu-list">${entries}</div>
  </details>`;
}
