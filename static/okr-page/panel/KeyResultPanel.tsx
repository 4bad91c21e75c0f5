import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import type { KeyResultDetail } from '../../../src/contract/keyResults';
import { call } from '../../shared/client/call';
import { useT } from '../../shared/language/language';
import { OkrPath } from '../../shared/links/OkrPath';
import { OwnerAvatar } from '../../shared/people/OwnerAvatar';
import { PersonName } from '../../shared/people/PersonName';
import { LinkedEpics } from '../attach/LinkedEpics';
import { ValueChart } from '../charts/ValueChart';
import { WorkChart } from '../charts/WorkChart';
import { KeyResultForm } from '../forms/KeyResultForm';
import { usePage } from '../pageContext';
import { Activity } from './Activity';
import { CheckIns } from './CheckIns';
import { DeleteButton } from './DeleteButton';
import styles from './panel.module.css';
import { PanelFrame, PanelSection } from './PanelFrame';
import { Standing } from './Standing';

const CheckInForm = lazy(() => import('../checkIn/CheckInForm'));

type Props = { detail: KeyResultDetail; editing: boolean; onChanged: () => void };

/** A key result: how it stands, how it got there, the work that serves it, what was said. */
export function KeyResultPanel({ detail, editing, onChanged }: Props) {
  const t = useT();
  const { openPanel, treeChanged } = usePage();
  const { row, draft, path, history, workHistory } = detail;
  const read = () => openPanel({ kind: 'keyResult', id: row.id, editing: false });
  if (editing && row.can.includes('edit')) {
    const saved = () => {
      onChanged();
      treeChanged();
      read();
    };
    return (
      <PanelFrame over={row.key} title={t('keyResult.edit')}>
        <KeyResultForm
          saved={draft}
          existing={{ id: row.id, version: row.version, measureIsFixed: detail.checkIns.length > 0 }}
          onSaved={saved}
          onCancel={read}
        />
      </PanelFrame>
    );
  }
  return (
    <PanelFrame over={row.key} title={row.title}>
      <OkrPath path={path} />
      <Standing row={row} />
      <dl className={styles['facts']}>
        <dt>{t('objective.owner')}</dt>
        <dd className={styles['owner']}>
          <OwnerAvatar accountId={row.ownerId} /> <PersonName accountId={row.ownerId} />
        </dd>
      </dl>
      <KeyResultActions detail={detail} onChanged={onChanged} />
      {history.length > 0 && row.measure !== 'work' && (
        <PanelSection title={t('chart.result')}>
          <ValueChart detail={detail} />
        </PanelSection>
      )}
      {workHistory.length > 0 && (
        <PanelSection title={t('chart.work')}>
          <WorkChart points={workHistory} cycle={detail.cycle} unit={row.work.unit} />
        </PanelSection>
      )}
      <LinkedEpics detail={detail} onChanged={onChanged} />
      {detail.checkIns.length > 0 && (
        <PanelSection title={t('checkIn.title')}>
          <CheckIns detail={detail} onChanged={onChanged} />
        </PanelSection>
      )}
      <PanelSection title={t('activity.title')}>
        <Activity entries={detail.activity} />
      </PanelSection>
    </PanelFrame>
  );
}

function KeyResultActions({ detail: { row }, onChanged }: { detail: KeyResultDetail; onChanged: () => void }) {
  const t = useT();
  const { openPanel, rowChanged, treeChanged } = usePage();
  const [checkingIn, setCheckingIn] = useState(false);
  const mayEdit = row.can.includes('edit');
  const mayCheckIn = row.can.includes('checkIn');
  if (!mayEdit && !mayCheckIn) return <p className={styles['subtle']}>{t('errors.mayNotCheckIn')}</p>;
  if (checkingIn) {
    return (
      <Suspense fallback={t('common.loading')}>
        <CheckInForm
          row={row}
          onClose={() => setCheckingIn(false)}
          onSaved={(saved) => {
            setCheckingIn(false);
            rowChanged(saved);
            onChanged();
          }}
        />
      </Suspense>
    );
  }
  return (
    <div className={styles['actions']}>
      {mayCheckIn && (
        <Button appearance="primary" onClick={() => setCheckingIn(true)}>
          {t('action.checkIn')}
        </Button>
      )}
      {mayEdit && (
        <>
          <Button onClick={() => openPanel({ kind: 'keyResult', id: row.id, editing: true })}>
            {t('common.edit')}
          </Button>
          <DeleteButton
            question={t('keyResult.deleteQuestion', { key: row.key })}
            onDelete={async () => {
              await call('deleteKeyResult', { keyResultId: row.id, expectedVersion: row.version });
              openPanel(null);
              treeChanged();
            }}
          />
        </>
      )}
    </div>
  );
}
