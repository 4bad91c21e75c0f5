import { call } from '../shared/client/call';
import { useRequest } from '../shared/client/useRequest';
import { Failure } from '../shared/status/Failure';
import { ChildPanel } from './ChildPanel';
import { EpicPanel } from './EpicPanel';
import { PanelSkeleton } from './PanelSkeleton';

/** Beside an issue in Jira: the key results that it serves. */
export function IssuePanel() {
  const request = useRequest('issue', () => call('getIssuePanel'));
  if (request.value === undefined) {
    return request.error === undefined ? <PanelSkeleton /> : <Failure error={request.error} onRetry={request.reload} />;
  }
  return request.value.kind === 'child' ? (
    <ChildPanel view={request.value} />
  ) : (
    <EpicPanel view={request.value} error={request.error} onChanged={request.reload} />
  );
}
