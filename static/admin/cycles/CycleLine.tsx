import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import type { CycleView } from '../../../src/contract/cycles';
import type { CycleState } from '../../../src/contract/vocabulary';
import { dayIn, shortDay } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { CYCLE_MOVES } from '../../shared/cycles/cycleMoves';
import { Incomplete } from '../../shared/cycles/Incomplete';
import { flagDone } from '../../shared/flags/flags';
import { useSave } from '../../shared/forms/useSave';
import { useLanguage } from '../../shared/language/language';
import { useNow } from '../../shared/language/useNow';
import { Failure } from '../../shared/status/Failure';
import { TextButton } from '../../shared/status/TextButton';
import styles from '../admin.module.css';

const LOOKS = { draft: 'neutral', active: 'success', review: 'information', closed: 'neutral' } as const;

type Props = { cycle: CycleView; isCurrent: boolean; onEdit: () => void; onChanged: () => void };

/** A cycle with its state, what that state means, and where it can go next. */
export function CycleLine({ cycle, isCurrent, onEdit, onChanged }: Props) {
  const { t, timeZone } = useLanguage();
  const today = dayIn(useNow(), timeZone);
  const save = useSave([]);
  // Shown at once, until the list is read anew; taken back when the app refuses.
  const [going, setGoing] = useState<{ to: CycleState; from: number }>();
  const state = going?.from === cycle.version ? going.to : cycle.state;
  const move = (to: CycleState) => {
    setGoing({ to, from: cycle.version });
    void save
      .run(async () => {
        const after = await call('setCycleState', { cycleId: cycle.id, state: to, expectedVersion: cycle.version });
        const back = { cycleId: cycle.id, state: cycle.state, expectedVersion: after.version };
        const undo = () => void save.run(async () => void (await call('setCycleState', back))).then(onChanged);
        flagDone(t('admin.cycles.moved', { name: cycle.name, state: t(`cycle.state.${to}`) }), {
          text: t('common.undo'),
          onClick: undo,
        });
        onChanged();
      })
      .then((ok) => !ok && setGoing(undefined));
  };
  return (
    <>
      <div className={styles['itemHead']}>
        <strong className={styles['name']} dir="auto">
          {cycle.name}
        </strong>
        <Lozenge appearance={LOOKS[state]}>{t(`cycle.state.${state}`)}</Lozenge>
        <span className={styles['subtle']}>
          {t('cycle.period', {
            start: shortDay(cycle.startsOn, today, t.locale),
            end: shortDay(cycle.endsOn, today, t.locale),
          })}
        </span>
        {isCurrent && <span className={styles['subtle']}>{t('admin.cycles.current')}</span>}
      </div>
      <p className={styles['subtle']}>{t(`admin.cycles.means.${state}`)}</p>
      <div className={styles['actions']}>
        {CYCLE_MOVES[state].map((to) => (
          <TextButton key={to} object={cycle.name} disabled={save.saving} onClick={() => move(to)}>
            {t(to === 'active' && state !== 'draft' ? 'admin.cycles.reopen' : `cycle.move.${to}`)}
          </TextButton>
        ))}
        <TextButton object={cycle.name} onClick={onEdit}>
          {t('common.edit')}
        </TextButton>
      </div>
      {save.error !== undefined && <Failure error={save.error} onRetry={onChanged} />}
      {save.error?.messageKey === 'keyResultsIncomplete' && (
        <Incomplete key={save.error.reference} cycleId={cycle.id} />
      )}
    </>
  );
}
