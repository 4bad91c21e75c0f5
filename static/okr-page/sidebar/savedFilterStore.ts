import type { PageFilter } from '../route/route';

export type SavedFilter = { name: string; filter: PageFilter };

const KEY = 'plumbline.filters';

/** The filters that this browser keeps for its user. */
export function readSavedFilters(): SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as SavedFilter[]).filter(({ name }) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps filters; answers what is kept from now on, which is nothing new where a browser forbids storage. */
export function writeSavedFilters(filters: SavedFilter[]): SavedFilter[] {
  try {
    localStorage.setItem(KEY, JSON.stringify(filters));
    return filters;
  } catch {
    return readSavedFilters();
  }
}
