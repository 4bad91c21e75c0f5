import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { SessionView } from '../../../src/contract/session';
import { call } from '../../shared/client/call';
import { useSave } from '../../shared/forms/useSave';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import { CycleForm } from '../../shared/cycles/CycleForm';
import type { Go } from '../route/useRoute';
import styles from './firstRun.module.css';

const STEPS = ['cycle', 'objective', 'attach'] as const;
type Props = { session: SessionView; onStarted: () => void; go: Go };

/** What a site without any cycle shows: three steps, and a sample that can be taken away again. */
export function FirstRun({ session, onStarted, go }: Props) {
  const t = useT();
  const [creating, setCreating] = useState(false);
  const sample = useSave([]);
  const showSample = () =>
    void sample.run(async () => {
      const { cycleId } = await call('createSample', { locale: t.locale });
      go({ cycleId, panel: null, filter: {} });
      onStarted();
    });

  return (
    <main className={styles['page']}>
      <h1 className={styles['title']}>{t('firstRun.title')}</h1>
      <p className={styles['lead']}>{t('firstRun.lead')}</p>
      <ol className={styles['steps']}>
        {STEPS.map((step) => (
          <li key={step} className={styles['step']}>
            <h2 className={styles['stepTitle']}>{t(`firstRun.step.${step}.title`)}</h2>
            <p className={styles['stepText']}>{t(`firstRun.step.${step}.text`)}</p>
          </li>
        ))}
      </ol>
      {sample.error !== undefined && <Failure error={sample.error} onRetry={showSample} />}
      {!session.administers && <p className={styles['lead']}>{t('firstRun.adminsOnly')}</p>}
      {session.administers && creating && <CycleForm onDone={onStarted} onCancel={() => setCreating(false)} />}
      {session.administers && !creating && (
        <div className={styles['actions']}>
          <Button appearance="primary" onClick={() => setCreating(true)}>
            {t('firstRun.openCycle')}
          </Button>
          <Button onClick={showSample} isLoading={sample.saving}>
            {t('firstRun.sample')}
          </Button>
        </div>
      )}
    </main>
  );
}
