import { lazy, Suspense } from 'react';
import { call } from '../shared/client/call';
import { useRequest } from '../shared/client/useRequest';
import { useT } from '../shared/language/language';
import { Failure } from '../shared/status/Failure';
import { AdminSkeleton, SectionSkeleton } from './AdminSkeleton';
import styles from './admin.module.css';
import { NoRight } from './NoRight';
import { SectionNav } from './SectionNav';
import { useSection } from './useSection';

const PARTS = {
  levels: lazy(() => import('./levels/Levels')),
  teams: lazy(() => import('./teams/Teams')),
  cycles: lazy(() => import('./cycles/Cycles')),
  rules: lazy(() => import('./rules/Rules')),
  coach: lazy(() => import('./coach/Coach')),
  sync: lazy(() => import('./sync/Sync')),
  rights: lazy(() => import('./rights/Rights')),
} as const;

/** What OKR admins look after: who and when OKRs are for, by which rules, and whether the numbers keep up with Jira. */
export function AdminPage() {
  const t = useT();
  const session = useRequest('session', () => call('getSession'));
  const { section, go } = useSection();
  if (session.value === undefined) {
    return session.error === undefined ? (
      <AdminSkeleton />
    ) : (
      <main className={styles['alone']}>
        <Failure error={session.error} onRetry={session.reload} />
      </main>
    );
  }
  if (!session.value.administers) return <NoRight />;
  const Part = PARTS[section];
  return (
    <div className={styles['page']}>
      <SectionNav section={section} onGo={go} />
      <main className={styles['section']}>
        <h1 className={styles['title']}>{t(`admin.section.${section}.title`)}</h1>
        <p className={styles['lead']}>{t(`admin.section.${section}.lead`)}</p>
        <Suspense fallback={<SectionSkeleton />}>
          <Part />
        </Suspense>
      </main>
    </div>
  );
}
