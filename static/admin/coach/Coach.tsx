import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { Failure } from '../../shared/status/Failure';
import { SectionSkeleton } from '../AdminSkeleton';
import { CoachForm } from './CoachForm';

/** How the coach speaks to the teams, and which words it may take for known. */
export default function Coach() {
  const request = useRequest('coach', async () => {
    const [settings, { teams }] = await Promise.all([call('getCoachSettings'), call('listOrganisation')]);
    return { settings, teams };
  });
  if (request.value === undefined) {
    return request.error === undefined ? (
      <SectionSkeleton />
    ) : (
      <Failure error={request.error} onRetry={request.reload} />
    );
  }
  const { settings, teams } = request.value;
  return <CoachForm key={settings.version} saved={settings} teams={teams} onSaved={request.reload} />;
}
