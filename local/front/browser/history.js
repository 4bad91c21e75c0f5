/* global URL, history */
// The app's history of a page module: the address of the shell follows it, back and forward reach the app.
import { eachFrame } from './frames.js';

const isInside = (pathname, base) => pathname === base || pathname.startsWith(`${base}/`);

/** Where the app is now, read from the shell's address. */
export function appLocation({ kind, base }) {
  const here = new URL(window.location.href);
  if (kind === 'query') return split(here.searchParams.get('path') ?? '/');
  const pathname = isInside(here.pathname, base) ? here.pathname.slice(base.length) || '/' : '/';
  for (const own of ['as', 'theme', 'locale']) here.searchParams.delete(own);
  return {
    pathname,
    search: here.searchParams.size > 0 ? `?${here.searchParams}` : '',
    hash: here.hash,
    state: history.state?.app,
  };
}

function split(text) {
  const { pathname, search, hash } = new URL(text, 'http://app');
  return { pathname, search, hash };
}

export function appHref({ kind, base }) {
  return kind === 'path' ? base : window.location.pathname;
}

/** Takes over a step of the app's history into the shell's address. */
export function follow({ kind, base }, { action, location }) {
  const app = `${location.pathname}${location.search ?? ''}${location.hash ?? ''}`;
  const next = new URL(window.location.href);
  if (kind === 'query') next.searchParams.set('path', app);
  const address = kind === 'query' ? next.href : base + (app === '/' ? '' : app);
  const state = { app: location.state ?? null };
  if (action === 'REPLACE') history.replaceState(state, '', address);
  else history.pushState(state, '', address);
}

export function announce(action = 'POP') {
  eachFrame(({ mount, shell }) => {
    if (mount.history) void shell.call('history', { action, location: appLocation(mount.history) });
  });
}

window.addEventListener('popstate', () => announce());

// Links of the product's own navigation to a page inside the app change the address without a new frame.
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-app-route]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState({}, '', link.href);
  announce('PUSH');
});
