/* global URL, setTimeout, ResizeObserver */
// Puts the app's surfaces into the page: one sandboxed frame per slot, joined to the bridge.
import { bridgeMethods } from './bridge-methods.js';
import { register, words } from './frames.js';

const SANDBOX = [
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-pointer-lock',
  'allow-same-origin',
  'allow-scripts',
].join(' ');
const LOAD_TIMEOUT_MS = 15000;
let count = 0;

/** Shows a surface in `slot`. `extras` may carry close, submit and open (what the view can do here) and `modal`. */
export function mountSurface(slot, mount, extras = {}) {
  const element = document.createElement('iframe');
  const src = `${mount.appOrigin}/${mount.resource}/index.html`;
  Object.assign(element, { title: mount.title, className: 'surface-frame', src });
  element.setAttribute('sandbox', SANDBOX);
  const frame = {
    id: `frame-${++count}`,
    element,
    mount,
    close: extras.close,
    submit: extras.submit ?? submitTo(mount),
    open: extras.open,
    context: () => ({
      ...mount.context,
      extension: { ...mount.context.extension, ...(extras.modal !== undefined && { modal: extras.modal }) },
    }),
    resize: (height) => void (element.style.height = `${height}px`),
    loaded: () => void slot.classList.add('surface-loaded'),
    mountInside: (body, { resource, ...more }) => mountSurface(body, { ...mount, resource }, more),
  };
  slot.classList.add('surface');
  slot.replaceChildren(element);
  frame.shell = window.__connectFrame(() => element.contentWindow, mount.appOrigin, bridgeMethods(frame));
  register(frame);
  followWidth(frame);
  void explainFailure(slot, src);
  return frame;
}

// Another width wraps the app's text differently; a frame outside the visible part of the page would not notice.
function followWidth({ element, shell }) {
  let width = element.offsetWidth;
  new ResizeObserver(() => {
    if (element.offsetWidth === width) return;
    width = element.offsetWidth;
    if (element.closest('.surface-loaded')) void shell.call('measure');
  }).observe(element);
}

// A view with a place to submit to (a macro's configuration) opens that place with what was submitted.
function submitTo({ submitTo: address }) {
  if (!address) return undefined;
  return (payload) => {
    const target = new URL(address, window.location.origin);
    target.searchParams.set('config', JSON.stringify(payload?.config ?? payload ?? {}));
    window.location.assign(target);
    return true;
  };
}

// A frame cannot be asked why it stays empty, the file behind it can.
async function explainFailure(slot, src) {
  const reason = await fetch(`/local-bridge/resource?src=${encodeURIComponent(src)}`).then((answer) => answer.json());
  if (!reason.ok) return say(slot, `${words.cannotShow} ${reason.message}`);
  setTimeout(() => {
    if (!slot.classList.contains('surface-loaded')) say(slot, words.notLoaded);
  }, LOAD_TIMEOUT_MS);
}

function say(slot, sentence) {
  const message = Object.assign(document.createElement('p'), { className: 'surface-failure', textContent: sentence });
  message.setAttribute('role', 'alert');
  slot.replaceChildren(message);
}

/** Shows every surface of a part of the page that is not shown yet. */
export function mountAll(root = document) {
  for (const slot of root.querySelectorAll('.surface[data-mount]')) {
    if (slot.closest('details:not([open])') || slot.childElementCount > 0) continue;
    mountSurface(slot, JSON.parse(slot.dataset.mount));
  }
}

// Collapsed panels get their frame when someone opens them.
document.addEventListener('toggle', (event) => event.target.open && mountAll(event.target), true);
mountAll();
