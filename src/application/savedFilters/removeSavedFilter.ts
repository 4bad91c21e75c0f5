import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustHaveAccount } from '../session/mustHaveAccount';

/** Forgets a filter of the person; one that is gone already is no error. */
export async function removeSavedFilter(
  { savedFilters }: Pick<Services, 'savedFilters'>,
  caller: Caller,
  { name }: { name: string },
): Promise<null> {
  await savedFilters.remove(mustHaveAccount(caller), name);
  return null;
}
