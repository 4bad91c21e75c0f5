import Lozenge from '@atlaskit/lozenge';
import Spinner from '@atlaskit/spinner';
import type { SyncKind, SyncRunView } from '../../../src/contract/settings';
import { call } from '../../shared/client/call';
import { useSave } from '../../shared/forms/useSave';
import { useT } from '../../shared/language/language';
import { Moment } from '../../shared/language/Moment';
import { Failure } from '../../shared/status/Failure';
import { TextButton } from '../../shared/status/TextButton';
import styles from '../admin.module.css';

/** Runs that an admin can start. */
const STARTABLE = ['hourly', 'daily', 'projects'] as const;

type Props = { kind: SyncKind; run: SyncRunView | undefined; onAsked: () => void };

/** The newest run of one kind: what it is for, how it went, and the way to start it now. */
export function SyncRun({ kind, run, onAsked }: Props) {
  const t = useT();
  const save = useSave([]);
  const startable = STARTABLE.find((one) => one === kind);
  const start = (what: (typeof STARTABLE)[number]) =>
    void save.run(async () => {
      await call('runSync', { kind: what });
      onAsked();
    });
  const isRunning = run !== undefined && run.finishedAt === null;
  return (
    <li className={styles['item']}>
      <div className={styles['itemHead']}>
        <strong>{t(`admin.sync.kind.${kind}.name`)}</strong>
        <RunState run={run} />
        {isRunning && <Spinner size="small" label={t('admin.sync.running')} />}
      </div>
      <p className={styles['subtle']}>{t(`admin.sync.kind.${kind}.what`)}</p>
      {run !== undefined && (
        <p className={styles['subtle']}>
          <Moment at={run.finishedAt ?? run.startedAt} /> ·{' '}
          {t(kind === 'projects' ? 'admin.sync.projectCounts' : 'admin.sync.counts', counts(run))}
        </p>
      )}
      {run !== undefined && run.errorKey !== null && (
        <p role="alert">{t.find(`errors.${run.errorKey}`) ?? t('errors.code.internal')}</p>
      )}
      {startable !== undefined && (
        <div className={styles['actions']}>
          <TextButton
            disabled={isRunning || save.saving}
            aria-label={t('admin.sync.runNamed', { name: t(`admin.sync.kind.${kind}.name`) })}
            onClick={() => start(startable)}
          >
            {t('admin.sync.run')}
          </TextButton>
        </div>
      )}
      {save.error !== undefined && (
        <Failure error={save.error} {...(startable !== undefined && { onRetry: () => start(startable) })} />
      )}
    </li>
  );
}

function counts({ read, changed }: SyncRunView) {
  return { read, changed };
}

function RunState({ run }: { run: SyncRunView | undefined }) {
  const t = useT();
  if (run === undefined) return <Lozenge appearance="neutral">{t('admin.sync.never')}</Lozenge>;
  if (run.errorKey !== null) return <Lozenge appearance="danger">{t('admin.sync.failed')}</Lozenge>;
  if (run.finishedAt === null) return <Lozenge appearance="information">{t('admin.sync.running')}</Lozenge>;
  return <Lozenge appearance="success">{t('admin.sync.done')}</Lozenge>;
}
