import { SYNC_KINDS, type SyncView } from '../../../src/contract/settings';
import { useT } from '../../shared/language/language';
import { Moment } from '../../shared/language/Moment';
import { Failure } from '../../shared/status/Failure';
import { Notice } from '../../shared/status/Notice';
import { SectionSkeleton } from '../AdminSkeleton';
import styles from '../admin.module.css';
import { SyncRun } from './SyncRun';
import { useSync } from './useSync';

/** Whether the numbers keep up with Jira: first in one sentence, then run by run. */
export default function Sync() {
  const t = useT();
  const sync = useSync();
  const { value } = sync;
  if (value === undefined) {
    return sync.error === undefined ? <SectionSkeleton /> : <Failure error={sync.error} onRetry={sync.reload} />;
  }
  return (
    <>
      {sync.error !== undefined && <Failure error={sync.error} onRetry={sync.reload} />}
      <SyncSentence view={value} />
      <p className={styles['size']}>{t('admin.sync.size', { epics: value.linkedEpics, items: value.workItems })}</p>
      <ul className={styles['list']} aria-busy={sync.busy}>
        {SYNC_KINDS.map((kind) => (
          <SyncRun key={kind} kind={kind} run={value.runs.find((run) => run.kind === kind)} onAsked={sync.asked} />
        ))}
      </ul>
    </>
  );
}

function SyncSentence({ view }: { view: SyncView }) {
  const t = useT();
  const failed = view.runs.some(({ errorKey }) => errorKey !== null);
  if (view.pausedUntil !== null) {
    return (
      <Notice tone="warning" title={t('admin.sync.paused')} text={t('admin.sync.pausedWhy')}>
        <p className={styles['subtle']}>
          {t('admin.sync.goesOn')} <Moment at={view.pausedUntil} />
        </p>
      </Notice>
    );
  }
  if (view.waiting > 0) {
    return (
      <p className={styles['sentence']} role="status">
        {t('admin.sync.waiting', { count: view.waiting })}{' '}
        {view.oldestWaitingAt !== null && (
          <>
            {t('admin.sync.oldest')} <Moment at={view.oldestWaitingAt} />
          </>
        )}
      </p>
    );
  }
  return (
    <p className={styles['sentence']} role="status">
      {t(failed ? 'admin.sync.behind' : 'admin.sync.upToDate')}
    </p>
  );
}
