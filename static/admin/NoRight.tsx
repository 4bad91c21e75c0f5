import { useT } from '../shared/language/language';
import { Empty } from '../shared/status/Empty';
import styles from './admin.module.css';

/** For someone who may not administer OKRs: who could give them the right, and how. */
export function NoRight() {
  const t = useT();
  return (
    <main className={styles['alone']}>
      <Empty
        title={t('admin.noRight.title')}
        text={t('admin.noRight.text', { permission: t('module.permission.name') })}
      />
    </main>
  );
}
