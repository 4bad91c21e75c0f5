import type { SavedFilter } from '../../contract/savedFilters';
import type { AccountId } from '../../contract/vocabulary';

/** What each person keeps for themselves; nobody reads it for somebody else. */
export interface SavedFilterStore {
  /** Ordered by name. */
  list(accountId: AccountId): Promise<SavedFilter[]>;
  /** Replaces the one with the same name. */
  save(accountId: AccountId, filter: SavedFilter): Promise<void>;
  remove(accountId: AccountId, name: string): Promise<void>;
}
