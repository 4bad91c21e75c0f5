/* global setTimeout */
// Flags: short messages in the corner, with actions that call back into the app.
const ICONS = { info: 'ℹ', success: '✓', warning: '!', error: '✕' };
const AUTO_DISMISS_MS = 8000;

const make = (tag, className, text = '') =>
  Object.assign(document.createElement(tag), { className, textContent: text });

function region() {
  const found = document.querySelector('.flags');
  if (found) return found;
  const created = make('div', 'flags');
  created.setAttribute('role', 'status');
  created.setAttribute('aria-live', 'polite');
  document.body.append(created);
  return created;
}

export function closeFlag(id) {
  const flag = [...document.querySelectorAll('.flag')].find((one) => one.dataset.id === id);
  flag?.remove();
  return true;
}

/** Shows a flag as the SDK's `showFlag` describes it; one with the same id is replaced. */
export function showFlag(
  { id, title = '', description = '', type = 'info', appearance, actions = [], isAutoDismiss },
  closeLabel,
) {
  closeFlag(id);
  const flag = make('section', `flag flag-${appearance ?? type}`);
  flag.dataset.id = id;
  const icon = make('span', 'flag-icon', ICONS[type] ?? ICONS.info);
  icon.setAttribute('aria-hidden', 'true');
  const body = make('div', 'flag-body');
  body.append(make('strong', '', title));
  if (description) body.append(make('p', '', description));
  if (actions.length > 0) body.append(actionRow(actions));
  const close = make('button', 'flag-close', '✕');
  close.setAttribute('aria-label', closeLabel);
  close.onclick = () => flag.remove();
  flag.append(icon, body, close);
  region().prepend(flag);
  if (isAutoDismiss) setTimeout(() => flag.remove(), AUTO_DISMISS_MS);
  return true;
}

function actionRow(actions) {
  const row = make('div', 'flag-actions');
  for (const { text, onClick } of actions) {
    const button = make('button', 'link-button', text);
    button.type = 'button';
    button.onclick = () => void onClick?.();
    row.append(button);
  }
  return row;
}
