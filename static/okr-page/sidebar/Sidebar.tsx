import { lazy, Suspense } from 'react';
import { useT } from '../../shared/language/language';
import styles from './sidebar.module.css';
import pageStyles from '../okrPage.module.css';
import { ViewNav } from './ViewNav';

const Controls = lazy(() => import('./Controls'));

/** Which cycle, which view, which part of the tree. */
export function Sidebar() {
  const t = useT();
  return (
    <nav className={pageStyles['sidebar']} aria-label={t('sidebar.label')}>
      <div className={styles['stack']}>
        <ViewNav />
        <Suspense fallback={<div className={styles['controlsPlace']} />}>
          <Controls />
        </Suspense>
      </div>
    </nav>
  );
}
