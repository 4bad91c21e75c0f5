import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import type { KeyResultDetail } from '../../../src/contract/keyResults';
import { useT } from '../../shared/language/language';
import styles from '../panel/panel.module.css';
import { PanelSection } from '../panel/PanelFrame';
import { LinkedEpic } from './LinkedEpic';
import { ReadingProgress } from '../../shared/keyResults/ReadingProgress';

const AttachEpics = lazy(() => import('./AttachEpics'));

/** The epics that serve a key result, and the way to attach more. */
export function LinkedEpics({ detail, onChanged }: { detail: KeyResultDetail; onChanged: () => void }) {
  const t = useT();
  const [attaching, setAttaching] = useState(false);
  const { row, epics } = detail;
  const mayAttach = row.can.includes('attach');
  return (
    <PanelSection title={t('epics.title', { count: epics.length })}>
      <ReadingProgress keyResultId={row.id} onRead={onChanged} />
      {epics.length === 0 && !attaching && <p className={styles['subtle']}>{t('epics.none')}</p>}
      <ul className={styles['list']}>
        {epics.map((epic) => (
          <LinkedEpic
            key={epic.linkId}
            epic={epic}
            unit={row.work.unit}
            keyResultId={row.id}
            mayChange={mayAttach}
            onChanged={onChanged}
          />
        ))}
      </ul>
      {mayAttach && !attaching && (
        <div className={styles['actions']}>
          <Button onClick={() => setAttaching(true)}>{t('epics.attach')}</Button>
        </div>
      )}
      {attaching && (
        <Suspense fallback={t('common.loading')}>
          <AttachEpics
            keyResultId={row.id}
            attachedIds={epics.map(({ epicId }) => epicId)}
            onChanged={onChanged}
            onClose={() => setAttaching(false)}
          />
        </Suspense>
      )}
    </PanelSection>
  );
}
