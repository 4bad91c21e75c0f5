/* global FormData, confirm */
// The shell's own behaviour: theme switch, menus, and forms that save without leaving the page.
import { setColorMode } from './frames.js';
import { loadStatuses } from './panel-status.js';
import { refreshPage } from './refresh.js';

document.addEventListener('click', (event) => {
  const choice = event.target.closest?.('[data-color-mode-choice]');
  if (choice) {
    event.preventDefault();
    setColorMode(choice.dataset.colorModeChoice);
  }
  for (const menu of document.querySelectorAll('details.menu[open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && document.activeElement?.closest('details.menu[open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});

// A frame takes the focus without a click that this page hears.
window.addEventListener('blur', () => {
  for (const menu of document.querySelectorAll('details.menu[open]')) menu.open = false;
});

// A title is one line of text, however many lines it takes on the screen.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.target.matches?.('textarea.title-input')) return;
  event.preventDefault();
  event.target.blur();
});

document.addEventListener('change', (event) => {
  event.target.closest?.('form[data-submit-on-change]')?.requestSubmit();
});

document.addEventListener('submit', (event) => {
  const form = event.target.closest('form[data-live-form]');
  if (!form) return;
  event.preventDefault();
  if (form.dataset.confirm && !confirm(form.dataset.confirm)) return;
  void save(form, new FormData(form, event.submitter));
});

async function save(form, body) {
  const response = await fetch(form.action, { method: 'POST', headers: { accept: 'application/json' }, body });
  const answer = await response.json().catch(() => ({ message: `HTTP ${response.status}` }));
  const sentence = form.querySelector('[role="alert"]');
  if (sentence) {
    sentence.hidden = response.ok;
    sentence.textContent = response.ok ? '' : answer.message;
  }
  if (!response.ok) return;
  if (new window.URL(answer.target, window.location.href).pathname !== window.location.pathname) {
    window.location.assign(answer.target);
    return;
  }
  if ('resetAfter' in form.dataset) form.reset();
  if (form.closest('.create-row')) form.reset();
  const around = form.closest('details.menu, details.inline-edit');
  if (around) around.open = false;
  document.activeElement?.blur();
  await refreshPage();
}

void loadStatuses();
