import type { AccountId } from '../../contract/vocabulary';
import { PlumblineFailure } from '../failure';
import type { Caller } from '../ports/jira';

/** The account that acts; a reader without one is refused. */
export function mustHaveAccount(caller: Caller): AccountId {
  if (caller.accountId === null) throw new PlumblineFailure('forbidden', 'accountNeeded');
  return caller.accountId;
}
