import { IconButton } from '@atlaskit/button/new';
import DeleteIcon from '@atlaskit/icon/core/cross';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { useT } from '../../shared/language/language';
import { TextButton } from '../../shared/status/TextButton';
import type { PageFilter } from '../route/route';
import styles from './sidebar.module.css';
import { useSavedFilters } from './useSavedFilters';

/** Filters kept under a name, and the way to keep the present one. */
export function SavedFilters({ filter, onChoose }: { filter: PageFilter; onChoose: (filter: PageFilter) => void }) {
  const t = useT();
  const { saved, save, remove } = useSavedFilters();
  const [naming, setNaming] = useState(false);
  const keep = (name: string) => {
    save({ name, filter });
    setNaming(false);
  };
  const canSave = Object.keys(filter).length > 0;
  if (!canSave && saved.length === 0) return null;

  return (
    <div className={styles['saved']}>
      {saved.length > 0 && (
        <ul className={styles['savedList']} aria-label={t('filter.saved')}>
          {saved.map((one) => (
            <li key={one.name} className={styles['savedItem']}>
              <TextButton onClick={() => onChoose(one.filter)}>{one.name}</TextButton>
              <IconButton
                icon={DeleteIcon}
                label={t('filter.remove', { name: one.name })}
                appearance="subtle"
                spacing="compact"
                onClick={() => remove(one.name)}
              />
            </li>
          ))}
        </ul>
      )}
      {canSave && !naming && <TextButton onClick={() => setNaming(true)}>{t('filter.save')}</TextButton>}
      {naming && <NameForm onName={keep} onCancel={() => setNaming(false)} />}
    </div>
  );
}

function NameForm({ onName, onCancel }: { onName: (name: string) => void; onCancel: () => void }) {
  const t = useT();
  const [name, setName] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onName(name.trim());
      }}
    >
      <Textfield
        autoFocus
        isCompact
        aria-label={t('filter.name')}
        placeholder={t('filter.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
    </form>
  );
}
