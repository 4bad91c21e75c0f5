import { SAVED_FILTERS_MAX } from '../../contract/limits';
import type { SavedFilter } from '../../contract/savedFilters';
import { titleProblems } from '../../domain/fieldRules';
import { mustBeSound, mustHold } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustHaveAccount } from '../session/mustHaveAccount';

/** Keeps a filter for the person under its name. */
export async function saveFilter(
  { savedFilters }: Pick<Services, 'savedFilters'>,
  caller: Caller,
  filter: SavedFilter,
): Promise<null> {
  const accountId = mustHaveAccount(caller);
  mustBeSound(titleProblems(filter.name, 'name'));
  const others = (await savedFilters.list(accountId)).filter(({ name }) => name !== filter.name);
  mustHold(others.length < SAVED_FILTERS_MAX, 'tooManyFilters', { most: SAVED_FILTERS_MAX });
  await savedFilters.save(accountId, filter);
  return null;
}
