import type { ObjectiveDraft } from '../../contract/objectives';
import { mayEdit, teamsById } from '../../domain/rights';
import { record } from '../activity/record';
import { PlumblineFailure, mustBeSound } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustHaveAccount } from '../session/mustHaveAccount';
import { permits } from '../session/permits';
import { chooseParent } from './chooseParent';
import { mustPlace } from './mustPlace';
import { objectiveProblems } from './objectiveProblems';

type Uses = Pick<Services, 'objectives' | 'keyResults' | 'organisation' | 'cycles' | 'marks' | 'activity' | 'moment'>;

/**
 * Writes down an objective. Its author must be one who may edit it: owner, lead of its team, or OKR admin. A new
 * objective has nothing beneath it, so it cannot close a loop.
 */
export async function createObjective(
  services: Uses,
  caller: Caller,
  draft: ObjectiveDraft,
): Promise<{ objectiveId: string }> {
  mustHaveAccount(caller);
  mustBeSound(objectiveProblems(draft));
  await mustPlace(services, draft);
  await chooseParent(services, caller, null, draft.parent);
  const teams = teamsById(await services.organisation.teams());
  if (!(await permits(services, caller, (viewer) => mayEdit(draft, viewer, teams)))) {
    throw new PlumblineFailure('forbidden', 'mayNotEdit');
  }
  const id = services.moment.createId();
  await services.objectives.insert({ ...draft, id, createdAt: services.moment.now(), version: 1 });
  await record(services, caller, { kind: 'objective', entityId: id, verb: 'created' });
  return { objectiveId: id };
}
