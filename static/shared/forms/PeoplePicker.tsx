import type { AccountId } from '../../../src/contract/vocabulary';
import { UserPicker } from './UserPicker';
import { useT } from '../language/language';
import { PersonName } from '../people/PersonName';
import { usePerson } from '../people/usePerson';
import { TextButton } from '../status/TextButton';
import styles from './forms.module.css';

type Props = { id: string; label: string; value: AccountId[]; onChange: (accountIds: AccountId[]) => void };

/** Several people: a picker that adds one, and the list of those who are in. */
export function PeoplePicker({ id, label, value, onChange }: Props) {
  return (
    <>
      <UserPicker
        id={id}
        label={label}
        value={null}
        onChange={(added) => added !== null && !value.includes(added) && onChange([...value, added])}
      />
      <ul className={styles['people']}>
        {value.map((accountId) => (
          <li key={accountId}>
            <ChosenPerson accountId={accountId} onRemove={() => onChange(value.filter((one) => one !== accountId))} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ChosenPerson({ accountId, onRemove }: { accountId: AccountId; onRemove: () => void }) {
  const t = useT();
  const name = usePerson(accountId)?.name ?? t('people.unknown');
  return (
    <>
      <PersonName accountId={accountId} />{' '}
      <TextButton object={name} onClick={onRemove}>
        {t('forms.remove')}
      </TextButton>
    </>
  );
}
