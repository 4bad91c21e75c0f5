import type { SavedFilter } from '../../contract/savedFilters';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustHaveAccount } from '../session/mustHaveAccount';

/** The filters that the person keeps. */
export function listSavedFilters(
  { savedFilters }: Pick<Services, 'savedFilters'>,
  caller: Caller,
): Promise<SavedFilter[]> {
  return savedFilters.list(mustHaveAccount(caller));
}
