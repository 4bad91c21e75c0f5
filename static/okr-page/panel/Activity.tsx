import { useState } from 'react';
import type { ActivityEntry } from '../../../src/contract/objectives';
import { formatNumber } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { Moment } from '../../shared/language/Moment';
import { PersonName } from '../../shared/people/PersonName';
import { TextButton } from '../../shared/status/TextButton';
import styles from './panel.module.css';

const FIRST_SHOWN = 8;

/** What happened, newest first. */
export function Activity({ entries }: { entries: readonly ActivityEntry[] }) {
  const t = useT();
  const [all, setAll] = useState(false);
  if (entries.length === 0) return <p className={styles['subtle']}>{t('activity.none')}</p>;
  const shown = all ? entries : entries.slice(0, FIRST_SHOWN);
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((entry) => (
          <li key={entry.id} className={styles['item']}>
            <span>
              {entry.actorId === null ? t('activity.app') : <PersonName accountId={entry.actorId} />}{' '}
              <EntrySentence entry={entry} />
            </span>
            <span className={styles['subtle']}>
              <Moment at={entry.at} />
            </span>
          </li>
        ))}
      </ul>
      {entries.length > shown.length && (
        <TextButton onClick={() => setAll(true)}>{t('activity.all', { count: entries.length })}</TextButton>
      )}
    </>
  );
}

function EntrySentence({ entry: { verb, values } }: { entry: ActivityEntry }) {
  const t = useT();
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? formatNumber(value, t.locale) : (value ?? '–'),
    ]),
  );
  if (typeof values['fields'] === 'string') {
    const fields = values['fields'].split(' ').map((field) => t.find(`field.${field}`) ?? field);
    return <>{t('activity.edited', { fields: new Intl.ListFormat(t.locale).format(fields) })}</>;
  }
  const count = typeof values['count'] === 'number' ? values['count'] : 1;
  return <>{t.find(`activity.${verb}`, { ...said, count }) ?? verb}</>;
}
