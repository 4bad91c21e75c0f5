import { call } from '../shared/client/call';
import { useRequest } from '../shared/client/useRequest';
import { Failure } from '../shared/status/Failure';
import { useWholeTree } from '../shared/tree/useWholeTree';
import { FirstRun } from './firstRun/FirstRun';
import { PageFrame } from './PageFrame';
import { PageSkeleton } from './PageSkeleton';
import styles from './okrPage.module.css';
import type { Route } from './route/route';
import { useRoute, type Go } from './route/useRoute';

/** The OKR page of Jira: the tree of a cycle, projects that hang from nothing, and gaps. */
export function OkrPage() {
  const place = useRoute();
  return place === undefined ? <PageSkeleton /> : <LoadedPage route={place.route} go={place.go} />;
}

function LoadedPage({ route, go }: { route: Route; go: Go }) {
  const session = useRequest('session', () => call('getSession'));
  const tree = useWholeTree({
    ...(route.cycleId !== null && { cycleId: route.cycleId }),
    ...(Object.keys(route.filter).length > 0 && { filter: route.filter }),
  });
  const error = session.error ?? (tree.value === undefined ? tree.error : undefined);
  if (error !== undefined) {
    const retry = () => {
      session.reload();
      tree.reload();
    };
    return (
      <main className={styles['alone']}>
        <Failure error={error} onRetry={retry} />
      </main>
    );
  }
  if (session.value === undefined || tree.value === undefined) return <PageSkeleton />;
  if (tree.value === null) return <FirstRun session={session.value} onStarted={tree.reload} go={go} />;
  return <PageFrame session={session.value} request={tree} tree={tree.value} route={route} go={go} />;
}
