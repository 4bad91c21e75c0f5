import { listSavedFilters } from '../../../application/savedFilters/listSavedFilters';
import { removeSavedFilter } from '../../../application/savedFilters/removeSavedFilter';
import { saveFilter } from '../../../application/savedFilters/saveFilter';
import type { SavedFiltersContract } from '../../../contract/savedFilters';
import type { Endpoints } from '../endpoint';
import { nothing } from '../parse/nothing';
import * as parse from '../parse/savedFilters';

export const savedFiltersEndpoints: Endpoints<SavedFiltersContract> = {
  listSavedFilters: {
    need: 'act',
    args: nothing,
    run: ({ services, caller }) => listSavedFilters(services, caller),
  },
  saveFilter: {
    need: 'act',
    args: parse.savedFilter,
    run: ({ services, caller }, args) => saveFilter(services, caller, args),
  },
  removeSavedFilter: {
    need: 'act',
    args: parse.filterName,
    run: ({ services, caller }, args) => removeSavedFilter(services, caller, args),
  },
};
