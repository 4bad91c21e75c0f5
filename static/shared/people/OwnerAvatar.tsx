import Avatar from '@atlaskit/avatar';
import type { AccountId } from '../../../src/contract/vocabulary';
import { useT } from '../language/language';
import styles from './people.module.css';
import { usePerson } from './usePerson';

/** Who answers for a row. */
export function OwnerAvatar({ accountId }: { accountId: AccountId }) {
  const t = useT();
  const person = usePerson(accountId);
  const label = person ? t('row.owner', { name: person.name }) : t('row.ownerUnknown');
  return (
    <span role="img" aria-label={label} className={styles['avatar']} title={label}>
      <Avatar size="small" label={label} {...(person?.avatarUrl && { src: person.avatarUrl })} />
    </span>
  );
}
