import { useEffect, useSyncExternalStore } from 'react';
import type { AccountId } from '../../../src/contract/vocabulary';
import { askForPerson, findPerson, onPeopleChange, type Person } from './peopleStore';

/** Someone's name and picture; null when the viewer may not know, undefined while it is asked. */
export function usePerson(accountId: AccountId): Person | null | undefined {
  useEffect(() => askForPerson(accountId), [accountId]);
  return useSyncExternalStore(onPeopleChange, () => findPerson(accountId));
}
