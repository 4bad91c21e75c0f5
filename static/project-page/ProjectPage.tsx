import type { FullContext } from '@forge/bridge';
import { useState } from 'react';
import { call } from '../shared/client/call';
import { useRequest } from '../shared/client/useRequest';
import { useT } from '../shared/language/language';
import { Failure } from '../shared/status/Failure';
import { Notice } from '../shared/status/Notice';
import { ProjectEpics } from './epics/ProjectEpics';
import { ProjectHead } from './ProjectHead';
import styles from './projectPage.module.css';

/** The page of a project in Jira: how much of it serves key results, which epics do, and which hang from nothing. */
export function ProjectPage({ context }: { context: FullContext }) {
  const t = useT();
  const projectId = projectIdOf(context);
  const [changed, setChanged] = useState(false);
  const alignment = useRequest(projectId ?? '', () => call('getProjectAlignment'));
  if (projectId === null) {
    return (
      <main className={styles['page']}>
        <Notice tone="error" text={t('errors.projectNotFound')} />
      </main>
    );
  }
  const onChanged = () => {
    setChanged(true);
    alignment.reload();
  };
  // Without a first answer the epics would fail for the same reason: it is said once, and one retry brings both.
  return (
    <main className={styles['page']}>
      {alignment.error !== undefined && <Failure error={alignment.error} onRetry={alignment.reload} />}
      {alignment.error === undefined && <ProjectHead alignment={alignment.value} changed={changed} />}
      {(alignment.error === undefined || alignment.value !== undefined) && (
        <ProjectEpics projectId={projectId} onChanged={onChanged} />
      )}
    </main>
  );
}

/** The project in view; null when Jira does not show it to the viewer. */
function projectIdOf(context: FullContext): string | null {
  const project: unknown = context.extension['project'];
  const id = typeof project === 'object' && project !== null && 'id' in project ? project.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}
