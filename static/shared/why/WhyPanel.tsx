import type { Explained } from './NumberButton';
import { call } from '../client/call';
import { useRequest } from '../client/useRequest';
import { useT } from '../language/language';
import { Moment } from '../language/Moment';
import { Failure } from '../status/Failure';
import { Formula } from './Formula';
import styles from './why.module.css';

/** How a number came about: the formula in words, what went into it, and when it was computed. */
export function WhyPanel({ about }: { about: Explained }) {
  const t = useT();
  const request = useRequest(`${about.kind}/${about.id}/${about.number}`, () => call('explainNumber', about));
  return (
    <div className={styles['panel']}>
      <h2 className={styles['title']}>{t(`why.of.${about.number}`)}</h2>
      {request.error !== undefined && <Failure error={request.error} onRetry={request.reload} />}
      {request.value === undefined && request.error === undefined && (
        <p className={styles['foot']} role="status">
          {t('common.loading')}
        </p>
      )}
      {request.value !== undefined && (
        <>
          <Formula explanation={request.value} />
          <p className={styles['foot']}>
            {t('why.computed')} <Moment at={request.value.computedAt} />
          </p>
        </>
      )}
    </div>
  );
}
