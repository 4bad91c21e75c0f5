import { keep, readKept } from '../../shared/storage/browserStorage';
import type { PageFilter } from '../route/route';

export type SavedFilter = { name: string; filter: PageFilter };

const KEY = 'plumbline.filters';

/** The filters that this browser keeps for its user. */
export function readSavedFilters(): SavedFilter[] {
  try {
    const kept: unknown = JSON.parse(readKept('localStorage', KEY) ?? '[]');
    return Array.isArray(kept) ? (kept as SavedFilter[]).filter(({ name }) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps these filters and no others. */
export function writeSavedFilters(filters: SavedFilter[]): SavedFilter[] {
  keep('localStorage', KEY, JSON.stringify(filters));
  return filters;
}
