import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { Failure } from '../../shared/status/Failure';
import { SectionSkeleton } from '../AdminSkeleton';
import { RulesForm } from './RulesForm';

/** The rules by which work is counted and check-ins are expected. */
export default function Rules() {
  const request = useRequest('settings', () => call('getSettings'));
  if (request.value === undefined) {
    return request.error === undefined ? (
      <SectionSkeleton />
    ) : (
      <Failure error={request.error} onRetry={request.reload} />
    );
  }
  return <RulesForm key={request.value.version} saved={request.value} onSaved={request.reload} />;
}
