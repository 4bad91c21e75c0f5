/* global DOMParser */
// Takes the changed parts of the page anew from the server, leaving frames and what is being typed alone.
export async function refreshPage() {
  const response = await fetch(window.location.href);
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of document.querySelectorAll('[data-live]')) {
    const next = fresh.querySelector(`[data-live="${part.dataset.live}"]`);
    if (next && !part.contains(document.activeElement)) part.replaceWith(document.adoptNode(next));
  }
  return true;
}
