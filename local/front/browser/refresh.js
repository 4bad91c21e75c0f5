/* global DOMParser */
// Takes the changed parts of the page anew from the server, leaving frames and what is being typed alone.
import { loadStatuses } from './panel-status.js';

export async function refreshPage() {
  const response = await fetch(window.location.href);
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
    if (next && !part.contains(document.activeElement)) part.replaceWith(document.adoptNode(next));
  }
  void loadStatuses();
  return true;
}
