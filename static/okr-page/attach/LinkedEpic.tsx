import { useState } from 'react';
import type { LinkedEpicView } from '../../../src/contract/keyResults';
import type { WorkUnit } from '../../../src/contract/vocabulary';
import { errorSentence, formatNumber } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { errorOf } from '../../shared/client/useRequest';
import { flagDone, flagFailed } from '../../shared/flags/flags';
import { EpicName } from '../../shared/issues/EpicName';
import { useIssue } from '../../shared/issues/useIssue';
import { useT } from '../../shared/language/language';
import { Moment } from '../../shared/language/Moment';
import { Bar } from '../../shared/row/Bar';
import { TextButton } from '../../shared/status/TextButton';
import styles from '../panel/panel.module.css';
import { usePage } from '../pageContext';
import { WeightForm } from './WeightForm';

type Props = {
  epic: LinkedEpicView;
  unit: WorkUnit;
  keyResultId: string;
  mayChange: boolean;
  onChanged: () => void;
};

/** One attached epic: its title as the viewer may see it, its work, its weight, the way to detach it. */
export function LinkedEpic({ epic, unit, keyResultId, mayChange, onChanged }: Props) {
  const t = useT();
  const { treeChanged } = usePage();
  const [weighting, setWeighting] = useState(false);
  const failed = (cause: unknown) => flagFailed(errorSentence(errorOf(cause), t));
  const changed = () => {
    onChanged();
    treeChanged();
  };
  const attachAgain = () =>
    call('attachEpics', { keyResultId, epicIds: [epic.epicId], weight: epic.weight }).then(changed, failed);
  const detach = () =>
    call('detachEpic', { linkId: epic.linkId, expectedVersion: epic.version }).then(() => {
      changed();
      flagDone(t('epics.detached'), { text: t('common.undo'), onClick: () => void attachAgain() });
    }, failed);
  const counts = epic.state === 'live';
  const name = useIssue(epic.epicId)?.key ?? t('explanation.input.epicHidden');

  return (
    <li className={styles['item']}>
      <EpicName issueId={epic.epicId} />
      {counts ? (
        <>
          <Bar share={epic.scope === 0 ? 0 : epic.delivered / epic.scope} look={{ kind: 'work' }} />
          <span className={styles['subtle']}>
            {t(`row.work.${unit === 'issues' ? 'issues' : 'points'}`, {
              delivered: formatNumber(epic.delivered, t.locale),
              scope: epic.scope,
            })}
            {epic.notDelivered > 0 && <> · {t('epics.notDelivered', { count: epic.notDelivered })}</>}
            {epic.weight !== 1 && <> · {t('why.weight', { weight: epic.weight })}</>}
            {' · '}
            {t('epics.read')} <Moment at={epic.readAt} />
          </span>
        </>
      ) : (
        <span className={styles['subtle']}>
          {t('explanation.input.epicOut', { state: t(`epicState.${epic.state}`) })}
        </span>
      )}
      {mayChange && !weighting && (
        <div className={styles['itemActions']}>
          <TextButton object={name} onClick={() => setWeighting(true)}>
            {t('epics.weight')}
          </TextButton>
          <TextButton object={name} onClick={() => void detach()}>
            {t('epics.detach')}
          </TextButton>
        </div>
      )}
      {weighting && (
        <WeightForm
          weight={epic.weight}
          onCancel={() => setWeighting(false)}
          onWeight={(weight) => {
            setWeighting(false);
            call('setLinkWeight', { linkId: epic.linkId, weight, expectedVersion: epic.version }).then(changed, failed);
          }}
        />
      )}
    </li>
  );
}
