import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { AlignmentView } from '../../../src/contract/alignment';
import { orphanSentence } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { useRequest, type Request } from '../../shared/client/useRequest';
import { useT } from '../../shared/language/language';
import { readProjects, type Project } from '../../shared/projects/projectStore';
import { Empty } from '../../shared/status/Empty';
import { Failure } from '../../shared/status/Failure';
import { TreeSkeleton } from '../../shared/tree/TreeSkeleton';
import { usePage } from '../pageContext';
import { HowCounted } from './HowCounted';
import styles from './orphans.module.css';
import { exportProjects } from './exportProjects';
import { OrphanTrend } from './OrphanTrend';
import { ProjectFilter, type Shown } from './ProjectFilter';
import { ProjectTable } from './ProjectTable';
import { useScan } from './useScan';

/** Active projects that serve no key result: a sentence, the table, how it was counted. */
export default function Orphans() {
  const request = useRequest('alignment', () => call('getAlignment'));
  if (request.value === undefined) {
    return request.error === undefined ? <TreeSkeleton /> : <Failure error={request.error} onRetry={request.reload} />;
  }
  return <LoadedOrphans view={request.value} request={request} />;
}

function LoadedOrphans({ view, request }: { view: AlignmentView; request: Request<AlignmentView> }) {
  const t = useT();
  const { session } = usePage();
  const [shown, setShown] = useState<Shown>('orphan');
  const [text, setText] = useState('');
  const scan = useScan(view, request.reload);
  const names = useRequest(view.projects.map(({ projectId }) => projectId).join(), () =>
    readProjects(view.projects.map(({ projectId }) => projectId)),
  );
  const listedAs = (which: Shown) => view.projects.filter(({ alignment }) => which === 'all' || alignment === which);
  const counts = (which: Shown) => listedAs(which).length;
  const active = view.projects.length - counts('quiet');
  if (view.scannedAt === null) {
    return (
      <Empty
        title={t('alignment.notScanned.title')}
        text={t(view.scanning ? 'alignment.scanning' : 'alignment.notScanned.text')}
      >
        {!view.scanning && session.administers && (
          <Button appearance="primary" onClick={scan.start} isLoading={scan.starting}>
            {t('alignment.scan')}
          </Button>
        )}
      </Empty>
    );
  }
  const projects: ReadonlyMap<string, Project> = names.value ?? new Map<string, Project>();
  return (
    <>
      <h1 className={styles['sentence']}>
        {orphanSentence({ orphan: counts('orphan'), active }, view.trend, session.today, t)}
      </h1>
      {view.scanning && <p role="status">{t('alignment.scanning')}</p>}
      <ProjectFilter shown={shown} onShow={setShown} count={counts} text={text} onText={setText}>
        <Button
          spacing="compact"
          isDisabled={names.value === undefined}
          onClick={() => exportProjects(view.projects, projects, session.today, t)}
        >
          {t('alignment.export')}
        </Button>
      </ProjectFilter>
      {names.error !== undefined && <Failure error={names.error} onRetry={names.reload} />}
      <ProjectTable
        rows={listedAs(shown)}
        text={text}
        projects={projects}
        isLoading={names.value === undefined && names.error === undefined}
        onChanged={request.reload}
      />
      <OrphanTrend points={view.trend} />
      <HowCounted scannedAt={view.scannedAt} scan={scan} />
    </>
  );
}
