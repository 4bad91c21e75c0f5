import type { Result } from './result';
import type { TreeFilter } from './tree';

/** A filter of the tree that a person keeps for themselves, by its name. */
export type SavedFilter = { name: string; filter: Omit<TreeFilter, 'objectiveId'> };

export type SavedFiltersContract = {
  /** Those of the person who asks, by name. */
  listSavedFilters: () => Result<SavedFilter[]>;
  /** Keeps a filter; one with the same name is replaced. At most SAVED_FILTERS_MAX. */
  saveFilter: (args: SavedFilter) => Result<null>;
  removeSavedFilter: (args: { name: string }) => Result<null>;
};
