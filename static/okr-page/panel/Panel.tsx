import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { Failure } from '../../shared/status/Failure';
import { usePage } from '../pageContext';
import type { PanelRoute } from '../route/route';
import { CyclesPanel } from './CyclesPanel';
import { KeyResultPanel } from './KeyResultPanel';
import { NewKeyResult, NewObjective } from './NewPanels';
import { ObjectivePanel } from './ObjectivePanel';
import { PanelSkeleton } from './PanelSkeleton';

/** The side panel: what is selected, or the form of what is being written. */
export default function Panel({ panel }: { panel: PanelRoute }) {
  switch (panel.kind) {
    case 'objective':
      return <LoadedObjective key={panel.id} id={panel.id} editing={panel.editing} />;
    case 'keyResult':
      return <LoadedKeyResult key={panel.id} id={panel.id} editing={panel.editing} />;
    case 'newObjective':
      return <NewObjective parentKind={panel.parentKind} parentId={panel.parentId} />;
    case 'newKeyResult':
      return <NewKeyResult key={panel.objectiveId} objectiveId={panel.objectiveId} />;
    case 'cycles':
      return <CyclesPanel />;
  }
}

type Loaded = { id: string; editing: boolean };

function LoadedObjective({ id, editing }: Loaded) {
  const { tree } = usePage();
  const request = useRequest(`${id}|${tree.computedAt}`, () => call('getObjective', { objectiveId: id }));
  if (request.value !== undefined) {
    return <ObjectivePanel detail={request.value} editing={editing} onChanged={request.reload} />;
  }
  return request.error === undefined ? <PanelSkeleton /> : <Failure error={request.error} onRetry={request.reload} />;
}

function LoadedKeyResult({ id, editing }: Loaded) {
  const { tree } = usePage();
  const request = useRequest(`${id}|${tree.computedAt}`, () => call('getKeyResult', { keyResultId: id }));
  if (request.value !== undefined) {
    return <KeyResultPanel detail={request.value} editing={editing} onChanged={request.reload} />;
  }
  return request.error === undefined ? <PanelSkeleton /> : <Failure error={request.error} onRetry={request.reload} />;
}
