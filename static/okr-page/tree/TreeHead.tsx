import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { HEALTHS } from '../../../src/contract/vocabulary';
import { shortDay } from '../../../src/wording';
import { useT } from '../../shared/language/language';
import { Moment } from '../../shared/language/Moment';
import { TextButton } from '../../shared/status/TextButton';
import { DraftQuality } from '../coach/DraftQuality';
import { usePage } from '../pageContext';
import { useLate } from './useLate';
import styles from './treePane.module.css';

/** Which cycle, how its key results stand, and the way to a new objective. */
export function TreeHead({ refreshing }: { refreshing: boolean }) {
  const t = useT();
  const { tree, session, openPanel } = usePage();
  const { cycle } = tree;
  const slow = useLate(refreshing || tree.nextOffset !== null);
  return (
    <header className={styles['head']}>
      <div className={styles['headText']}>
        <h1 className={styles['title']} dir="auto">
          {cycle.name}
        </h1>
        <p className={styles['dates']}>
          {t('cycle.period', {
            start: shortDay(cycle.startsOn, session.today, t.locale),
            end: shortDay(cycle.endsOn, session.today, t.locale),
          })}
          {cycle.state !== 'active' && <> · {t(`cycle.state.${cycle.state}`)}</>}
          {' · '}
          {slow ? (
            <span role="status">
              {tree.nextOffset === null
                ? t('tree.updating')
                : t('tree.loadingMore', { loaded: tree.rows.length, total: tree.total })}
            </span>
          ) : (
            <>
              {t('macro.computed')} <Moment at={tree.computedAt} />
            </>
          )}
        </p>
        <HealthSummary />
        {cycle.state === 'draft' && <DraftQuality />}
      </div>
      {cycle.state !== 'closed' && (
        <Button
          iconBefore={AddIcon}
          onClick={() => openPanel({ kind: 'newObjective', parentKind: null, parentId: null })}
        >
          {t('action.newObjective')}
        </Button>
      )}
    </header>
  );
}

/** "4 on track, 1 at risk": each of them narrows the tree to itself. */
function HealthSummary() {
  const t = useT();
  const { tree, route, go } = usePage();
  const present = HEALTHS.filter((health) => (tree.keyResultHealth[health] ?? 0) > 0).reverse();
  if (present.length === 0) return null;
  return (
    <p className={styles['summary']}>
      {t('tree.keyResults')}{' '}
      {present.map((health) => (
        <TextButton
          key={health}
          aria-pressed={route.filter.health === health}
          onClick={() => {
            const { health: before, ...others } = route.filter;
            go({ filter: before === health ? others : { ...others, health } });
          }}
        >
          {t(`tree.count.${health}`, { count: tree.keyResultHealth[health] ?? 0 })}
        </TextButton>
      ))}
    </p>
  );
}
