import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { CycleView } from '../../../src/contract/cycles';
import type { CycleState } from '../../../src/contract/vocabulary';
import { shortDay } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { useSave } from '../../shared/forms/useSave';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import { TextButton } from '../../shared/status/TextButton';
import { CycleForm } from '../../shared/cycles/CycleForm';
import { CYCLE_MOVES } from '../../shared/cycles/cycleMoves';
import { Incomplete } from '../../shared/cycles/Incomplete';
import { usePage } from '../pageContext';
import styles from './panel.module.css';
import { PanelFrame } from './PanelFrame';

/** All cycles: open one, move it on, correct its dates. For OKR admins. */
export function CyclesPanel() {
  const t = useT();
  const { tree, treeChanged } = usePage();
  const [editing, setEditing] = useState<string>();
  const done = () => {
    setEditing(undefined);
    treeChanged();
  };
  return (
    <PanelFrame title={t('cycle.title')}>
      <ul className={styles['list']}>
        {tree.cycles.map((cycle) => (
          <li key={cycle.id} className={styles['item']}>
            {editing === cycle.id ? (
              <CycleForm cycle={cycle} onDone={done} onCancel={() => setEditing(undefined)} />
            ) : (
              <CycleLine cycle={cycle} onEdit={() => setEditing(cycle.id)} />
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <CycleForm onDone={done} onCancel={() => setEditing(undefined)} />
      ) : (
        <div className={styles['actions']}>
          <Button onClick={() => setEditing('new')}>{t('cycle.new')}</Button>
        </div>
      )}
    </PanelFrame>
  );
}

function CycleLine({ cycle, onEdit }: { cycle: CycleView; onEdit: () => void }) {
  const t = useT();
  const { session, treeChanged } = usePage();
  const save = useSave([]);
  const move = (state: CycleState) =>
    void save.run(async () => {
      await call('setCycleState', { cycleId: cycle.id, state, expectedVersion: cycle.version });
      treeChanged();
    });
  return (
    <>
      <div className={styles['itemHead']}>
        <strong dir="auto">{cycle.name}</strong>
        <span className={styles['subtle']}>{t(`cycle.state.${cycle.state}`)}</span>
      </div>
      <span className={styles['subtle']}>
        {t('cycle.period', {
          start: shortDay(cycle.startsOn, session.today, t.locale),
          end: shortDay(cycle.endsOn, session.today, t.locale),
        })}
      </span>
      <div className={styles['itemActions']}>
        {CYCLE_MOVES[cycle.state].map((state) => (
          <TextButton key={state} object={cycle.name} disabled={save.saving} onClick={() => move(state)}>
            {t(`cycle.move.${state}`)}
          </TextButton>
        ))}
        <TextButton object={cycle.name} onClick={onEdit}>
          {t('common.edit')}
        </TextButton>
      </div>
      {save.error !== undefined && <Failure error={save.error} onRetry={treeChanged} />}
      {save.error?.messageKey === 'keyResultsIncomplete' && (
        <Incomplete key={save.error.reference} cycleId={cycle.id} />
      )}
    </>
  );
}
