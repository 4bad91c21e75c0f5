/* global URL, getComputedStyle, ResizeObserver, MutationObserver */
// Inside the app's frame: `window.__bridge`, which @forge/bridge reads while it loads. Everything goes to the shell, except
// what has to live here: theme, history (its object is used synchronously) and the measuring of the height.
(() => {
  const host = document.currentScript.dataset.host;
  const historyListeners = new Set();
  let themed = false;

  const shell = window.__connectFrame(() => window.parent, host, {
    measure: () => measure(),
    theme: (theme) => themed && applyTheme(theme),
    history: ({ location, action }) => historyListeners.forEach((listen) => listen(location, action)),
  });

  function applyTheme({ attributes, stylesheet }) {
    for (const [name, value] of Object.entries(attributes)) document.documentElement.setAttribute(name, value);
    if (document.querySelector(`link[href="${stylesheet}"]`)) return undefined;
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet });
    document.head.append(link);
    return new Promise((resolve) => {
      link.onload = link.onerror = () => resolve();
    });
  }

  const local = {
    async enableTheming() {
      themed = true;
      await applyTheme(await shell.call('enableTheming'));
    },
    async createHistory() {
      const { location, href } = await shell.call('createHistory');
      const toLocation = (to, state) => {
        if (typeof to !== 'string') return { pathname: history.location.pathname, search: '', hash: '', state, ...to };
        const { pathname, search, hash } = new URL(to, `http://app${history.location.pathname}`);
        return { pathname, search, hash, state };
      };
      const change = (action) => (to, state) => {
        const next = toLocation(to, state);
        Object.assign(history, { action, location: next });
        historyListeners.forEach((listen) => listen(next, action));
        void shell.call('historyChange', { action, location: next });
      };
      const history = {
        action: 'POP',
        location,
        push: change('PUSH'),
        replace: change('REPLACE'),
        go: (steps) => void shell.call('historyGo', steps),
        goBack: () => void shell.call('historyGo', -1),
        goForward: () => void shell.call('historyGo', 1),
        createHref: (to) =>
          href + (typeof to === 'string' ? to : `${to.pathname ?? ''}${to.search ?? ''}${to.hash ?? ''}`),
        listen(listener) {
          historyListeners.add(listener);
          return () => historyListeners.delete(listener);
        },
      };
      historyListeners.add((next, action) => Object.assign(history, { location: next, action }));
      return history;
    },
  };

  window.__bridge = {
    callBridge: (name, payload) => (Object.hasOwn(local, name) ? local[name]() : shell.call(name, payload)),
  };

  // @atlaskit/css-reset gives html and body a height of 100 %, so only the children of body tell how tall the page is.
  let lastHeight = 0;
  function measure() {
    let height = 0;
    for (const child of document.body.children) {
      if (/^(SCRIPT|STYLE|LINK)$/.test(child.tagName) || getComputedStyle(child).position === 'fixed') continue;
      const box = child.getBoundingClientRect();
      if (box.height > 0) height = Math.max(height, Math.ceil(box.bottom + window.scrollY));
    }
    if (height === 0 || Math.abs(height - lastHeight) < 2) return;
    lastHeight = height;
    void shell.call('resize', { height });
  }
  document.addEventListener('DOMContentLoaded', () => {
    const observer = new ResizeObserver(measure);
    const watch = () => {
      for (const child of document.body.children) observer.observe(child);
      measure();
    };
    // A frame outside the visible part of the page gets no resize notices; changes of its content still reach it.
    const everything = { childList: true, subtree: true, characterData: true, attributes: true };
    new MutationObserver(watch).observe(document.body, everything);
    window.addEventListener('load', watch);
    watch();
    void shell.call('loaded');
  });
})();
