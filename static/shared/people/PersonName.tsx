import type { AccountId } from '../../../src/contract/vocabulary';
import { useT } from '../language/language';
import { usePerson } from './usePerson';

/** Someone's name in a sentence; "someone" for those whom the viewer may not know. */
export function PersonName({ accountId }: { accountId: AccountId }) {
  const t = useT();
  const person = usePerson(accountId);
  return <span dir="auto">{person === undefined ? '…' : (person?.name ?? t('people.unknown'))}</span>;
}
