import Avatar from '@atlaskit/avatar';
import { AsyncSelect } from '@atlaskit/select';
import { useCallback } from 'react';
import type { AccountId } from '../../../src/contract/vocabulary';
import { readJira } from '../client/jira';
import { useT } from '../language/language';
import { personOf, rememberPerson, type JiraUser } from '../people/peopleStore';
import { usePerson } from '../people/usePerson';
import styles from './forms.module.css';

type Option = { value: AccountId; label: string; avatarUrl: string | null };

type Props = {
  id: string;
  label: string;
  value: AccountId | null;
  onChange: (accountId: AccountId | null) => void;
  isClearable?: boolean;
  isInvalid?: boolean;
  placeholder?: string;
  compact?: boolean;
};

/** A person, found by name through Jira as the viewer. */
export function UserPicker({ id, label, value, onChange, isClearable = false, ...look }: Props) {
  const t = useT();
  const chosen = useChosen(value);
  return (
    <AsyncSelect<Option>
      inputId={id}
      aria-label={label}
      cacheOptions
      defaultOptions
      loadOptions={searchUsers}
      value={chosen}
      onChange={(option) => onChange(option?.value ?? null)}
      formatOptionLabel={(option) => (
        <span className={styles['person']}>
          <Avatar size="xsmall" {...(option.avatarUrl !== null && { src: option.avatarUrl })} />
          <span dir="auto">{option.label}</span>
        </span>
      )}
      isClearable={isClearable}
      clearControlLabel={t('common.named', { action: t('common.clear'), object: label })}
      isInvalid={look.isInvalid ?? false}
      placeholder={look.placeholder ?? t('forms.searchPeople')}
      noOptionsMessage={({ inputValue }) => t(inputValue === '' ? 'forms.searchPeople' : 'forms.nobody')}
      loadingMessage={() => t('common.loading')}
      spacing={look.compact === true ? 'compact' : 'default'}
      menuPosition="fixed"
    />
  );
}

function useChosen(accountId: AccountId | null): Option | null {
  const t = useT();
  const person = usePerson(accountId ?? '');
  const name = useCallback(() => person?.name ?? (person === null ? t('people.unknown') : '…'), [person, t]);
  return accountId === null ? null : { value: accountId, label: name(), avatarUrl: person?.avatarUrl ?? null };
}

async function searchUsers(text: string): Promise<Option[]> {
  const answer = await readJira(`/rest/api/3/user/search?maxResults=20&query=${encodeURIComponent(text)}`);
  const users = (Array.isArray(answer) ? answer : []) as (JiraUser & { accountType?: string; active?: boolean })[];
  return users
    .filter(({ accountType = 'atlassian', active = true }) => accountType === 'atlassian' && active)
    .map((user) => {
      const person = personOf(user);
      rememberPerson(user.accountId, person);
      return { value: user.accountId, label: person.name, avatarUrl: person.avatarUrl };
    });
}
