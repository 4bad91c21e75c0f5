import type { GapsView } from '../../../src/contract/alignment';
import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { useT } from '../../shared/language/language';
import { OkrLink } from '../../shared/links/OkrLink';
import type { OkrTarget } from '../../shared/links/openOkr';
import { OwnerAvatar } from '../../shared/people/OwnerAvatar';
import { Failure } from '../../shared/status/Failure';
import { TextButton } from '../../shared/status/TextButton';
import { TreeSkeleton } from '../../shared/tree/TreeSkeleton';
import { usePage } from '../pageContext';
import { EpicsWithoutKeyResult } from './EpicsWithoutKeyResult';
import { exportGaps } from './exportGaps';
import { GapList } from './GapList';
import findings from '../findings.module.css';
import styles from './gaps.module.css';

/** What is missing in the cycle: key results for epics, work for key results, key results for objectives. */
export default function Gaps() {
  const t = useT();
  const { tree } = usePage();
  const gaps = useRequest(tree.cycle.id, () => call('getGaps', { cycleId: tree.cycle.id }));
  return (
    <>
      <h1 className={findings['title']}>{t('gaps.title', { cycle: tree.cycle.name })}</h1>
      {gaps.error !== undefined && <Failure error={gaps.error} onRetry={gaps.reload} />}
      {gaps.value === undefined && gaps.error === undefined && <TreeSkeleton />}
      {gaps.value !== undefined && <CycleGaps view={gaps.value} />}
      <EpicsWithoutKeyResult />
    </>
  );
}

function CycleGaps({ view }: { view: GapsView }) {
  const t = useT();
  const { session, openPanel } = usePage();
  const { keyResultsWithoutWork, objectivesWithoutKeyResults } = view;
  return (
    <>
      <GapList
        title={t('gaps.keyResults', { count: keyResultsWithoutWork.length })}
        text={t('gaps.keyResultsWhy')}
        onExport={() => exportGaps('keyResults', keyResultsWithoutWork, session.today, t)}
      >
        {keyResultsWithoutWork.map((row) => (
          <GapLine
            key={row.id}
            gap={row}
            to={{ kind: 'keyResult', id: row.id }}
            action={t('gaps.attachTo')}
            {...(row.can.includes('attach') && {
              onAct: () => openPanel({ kind: 'keyResult', id: row.id, editing: false }),
            })}
          />
        ))}
      </GapList>
      <GapList
        title={t('gaps.objectives', { count: objectivesWithoutKeyResults.length })}
        text={t('gaps.objectivesWhy')}
        onExport={() => exportGaps('objectives', objectivesWithoutKeyResults, session.today, t)}
      >
        {objectivesWithoutKeyResults.map((gap) => (
          <GapLine
            key={gap.id}
            gap={gap}
            to={{ kind: 'objective', id: gap.id }}
            action={t('gaps.measure')}
            onAct={() => openPanel({ kind: 'newKeyResult', objectiveId: gap.id })}
          />
        ))}
      </GapList>
    </>
  );
}

type LineProps = {
  gap: { key: string; title: string; ownerId: string };
  to: OkrTarget;
  action: string;
  /** Left out for someone who may not do it. */
  onAct?: () => void;
};

/** One gap: whose it is, what it is, what to do about it. */
function GapLine({ gap, to, action, onAct }: LineProps) {
  return (
    <li>
      <OwnerAvatar accountId={gap.ownerId} />
      <span className={styles['gap']}>
        <OkrLink to={to}>
          {gap.key} {gap.title}
        </OkrLink>
      </span>
      {onAct !== undefined && (
        <TextButton object={gap.key} onClick={onAct}>
          {action}
        </TextButton>
      )}
    </li>
  );
}
