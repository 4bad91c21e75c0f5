import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { Failure } from '../../shared/status/Failure';
import { SectionSkeleton } from '../AdminSkeleton';
import { LevelsForm } from './LevelsForm';

/** The levels on which objectives are written, from the whole company down. */
export default function Levels() {
  const request = useRequest('organisation', () => call('listOrganisation'));
  if (request.value === undefined) {
    return request.error === undefined ? (
      <SectionSkeleton />
    ) : (
      <Failure error={request.error} onRetry={request.reload} />
    );
  }
  const { levels } = request.value;
  const saved = levels.map(({ id, version }) => `${id}.${version}`).join();
  return <LevelsForm key={saved} saved={levels} onSaved={request.reload} />;
}
