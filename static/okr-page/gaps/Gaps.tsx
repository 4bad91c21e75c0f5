import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { searchEpics } from '../../shared/issues/searchEpics';
import { useT } from '../../shared/language/language';
import { IssueLink } from '../../shared/links/IssueLink';
import { OkrLink } from '../../shared/links/OkrLink';
import { OwnerAvatar } from '../../shared/people/OwnerAvatar';
import { Failure } from '../../shared/status/Failure';
import { TreeSkeleton } from '../../shared/tree/TreeSkeleton';
import { usePage } from '../pageContext';
import { GapList } from './GapList';
import styles from './gaps.module.css';

/** Epics in progress that serve nothing, by the property with which the app marks those that do. */
const EPICS_WITHOUT_KEY_RESULT =
  'statusCategory = "In Progress" AND issue.property[plumbline].keyResults IS EMPTY ORDER BY updated DESC';

/** What is missing in the cycle: key results for epics, work for key results, key results for objectives. */
export default function Gaps() {
  const t = useT();
  const { tree } = usePage();
  const gaps = useRequest(tree.cycle.id, () => call('getGaps', { cycleId: tree.cycle.id }));
  const epics = useRequest('epics', () => searchEpics(EPICS_WITHOUT_KEY_RESULT));
  return (
    <>
      <h1 className={styles['title']}>{t('gaps.title', { cycle: tree.cycle.name })}</h1>
      {gaps.error !== undefined && <Failure error={gaps.error} onRetry={gaps.reload} />}
      {gaps.value === undefined && gaps.error === undefined && <TreeSkeleton />}
      {gaps.value !== undefined && (
        <>
          <GapList
            title={t('gaps.keyResults', { count: gaps.value.keyResultsWithoutWork.length })}
            text={t('gaps.keyResultsWhy')}
          >
            {gaps.value.keyResultsWithoutWork.map(({ id, key, title, ownerId }) => (
              <li key={id}>
                <OwnerAvatar accountId={ownerId} />{' '}
                <OkrLink to={{ kind: 'keyResult', id }}>
                  {key} {title}
                </OkrLink>
              </li>
            ))}
          </GapList>
          <GapList
            title={t('gaps.objectives', { count: gaps.value.objectivesWithoutKeyResults.length })}
            text={t('gaps.objectivesWhy')}
          >
            {gaps.value.objectivesWithoutKeyResults.map(({ id, key, title, ownerId }) => (
              <li key={id}>
                <OwnerAvatar accountId={ownerId} />{' '}
                <OkrLink to={{ kind: 'objective', id }}>
                  {key} {title}
                </OkrLink>
              </li>
            ))}
          </GapList>
        </>
      )}
      {epics.error !== undefined && <Failure error={epics.error} onRetry={epics.reload} />}
      {epics.value !== undefined && (
        <GapList title={t('gaps.epics', { count: epics.value.length })} text={t('gaps.epicsWhy')}>
          {epics.value.map(({ id, key, summary }) => (
            <li key={id}>
              <IssueLink issueKey={key} /> <span dir="auto">{summary}</span>
            </li>
          ))}
        </GapList>
      )}
    </>
  );
}
