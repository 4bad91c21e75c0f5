import { useState } from 'react';
import type { ProjectId } from '../../../src/contract/vocabulary';
import { useRequest } from '../../shared/client/useRequest';
import { useT } from '../../shared/language/language';
import { Empty } from '../../shared/status/Empty';
import { Failure } from '../../shared/status/Failure';
import { Notice } from '../../shared/status/Notice';
import { TreeSkeleton } from '../../shared/tree/TreeSkeleton';
import { EpicTabs } from './EpicTabs';
import { readLinks } from './readLinks';
import { EPICS_MAX, readProjectEpics, type EpicList } from './readProjectEpics';

type Props = { projectId: ProjectId; onChanged: () => void };

/** The epics of the project, read in the browser as the viewer, joined with what they serve. */
export function ProjectEpics({ projectId, onChanged }: Props) {
  const t = useT();
  const [read, setRead] = useState(0);
  const epics = useRequest(projectId, () => readProjectEpics(projectId, setRead));
  if (epics.value === undefined) {
    if (epics.error !== undefined) return <Failure error={epics.error} onRetry={epics.reload} />;
    return (
      <>
        <TreeSkeleton />
        {read > 0 && <p role="status">{t('project.reading', { count: read })}</p>}
      </>
    );
  }
  if (!epics.value.hasEpics) return <Empty title={t('project.noType.title')} text={t('project.noType.text')} />;
  if (epics.value.epics.length === 0) return <Empty title={t('project.none.title')} text={t('project.none.text')} />;
  return <JoinedEpics list={epics.value} onChanged={onChanged} />;
}

function JoinedEpics({ list, onChanged }: { list: EpicList; onChanged: () => void }) {
  const t = useT();
  const ids = list.epics.map(({ id }) => id);
  const served = useRequest(ids.join(), () => readLinks(ids));
  const { reload } = served;
  const changed = () => {
    reload();
    onChanged();
  };
  if (served.value === undefined) {
    return served.error === undefined ? <TreeSkeleton /> : <Failure error={served.error} onRetry={reload} />;
  }
  return (
    <>
      {list.cut && <Notice tone="information" text={t('project.cut', { count: EPICS_MAX })} />}
      {served.error !== undefined && <Failure error={served.error} onRetry={reload} />}
      <EpicTabs epics={list.epics} served={served.value} onChanged={changed} />
    </>
  );
}
