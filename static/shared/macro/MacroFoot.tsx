import type { TreeView } from '../../../src/contract/tree';
import { exactDay, shortDay, dayIn } from '../../../src/wording';
import { useLanguage } from '../language/language';
import { Moment } from '../language/Moment';
import { useNow } from '../language/useNow';
import styles from './macro.module.css';

/** The discreet line beneath the tree: cycle, live or frozen, computed when. */
export function MacroFoot({ view }: { view: TreeView }) {
  const { t, timeZone } = useLanguage();
  const today = dayIn(useNow(), timeZone);
  return (
    <p className={styles['foot']}>
      <span dir="auto">{view.cycle.name}</span>
      <span title={exactDay(view.asOf, t.locale)}>
        {view.frozen ? t('macro.asOf', { day: shortDay(view.asOf, today, t.locale) }) : t('macro.live')}
      </span>
      <span>
        {t('macro.computed')} <Moment at={view.computedAt} />
      </span>
      {view.nextOffset !== null && (
        <span role="status">{t('tree.loadingMore', { loaded: view.rows.length, total: view.total })}</span>
      )}
    </p>
  );
}
