// Statuses of collapsed panels come from the app's functions: they are asked for after the page is there.
export async function loadStatuses() {
  for (const place of document.querySelectorAll('[data-status-src]')) {
    const response = await fetch(place.dataset.statusSrc);
    if (response.ok) place.innerHTML = await response.text();
  }
}
