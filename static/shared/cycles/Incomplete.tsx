import { call } from '../client/call';
import { useRequest } from '../client/useRequest';
import { useT } from '../language/language';
import { OkrLink } from '../links/OkrLink';
import { Failure } from '../status/Failure';
import styles from './cycles.module.css';

/** What keeps a cycle from beginning, each with the way to it. */
export function Incomplete({ cycleId }: { cycleId: string }) {
  const t = useT();
  const { value, error, reload } = useRequest(cycleId, () => call('listIncomplete', { cycleId }));
  if (error !== undefined) return <Failure error={error} onRetry={reload} />;
  if (value === undefined) return null;
  const { keyResults, total } = value;
  const list = new Intl.ListFormat(t.locale, { type: 'unit' });
  return (
    <>
      <ul className={styles['incomplete']}>
        {keyResults.map(({ id, key, title, missing }) => (
          <li key={id}>
            <OkrLink to={{ kind: 'keyResult', id }}>
              {key} {title}
            </OkrLink>{' '}
            <span>{t('cycle.lacks', { what: list.format(missing.map((what) => t(`cycle.missing.${what}`))) })}</span>
          </li>
        ))}
      </ul>
      {total > keyResults.length && <p>{t('cycle.moreIncomplete', { count: total - keyResults.length })}</p>}
    </>
  );
}
