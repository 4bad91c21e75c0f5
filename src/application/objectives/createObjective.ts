import type { ObjectiveDraft } from '../../contract/objectives';
import { mayEdit, teamsById } from '../../domain/rights';
import { recordCreation } from '../activity/record';
import { finishAttempt, idOfAttempt, type Attempt } from '../attempt';
import { PlumblineFailure, mustBeSound } from '../failure';
import type { Caller } from '../ports/jira';
import { mustHaveAccount } from '../session/mustHaveAccount';
import { permits } from '../session/permits';
import { changedFields } from './changedFields';
import { chooseParent, isSameParent } from './chooseParent';
import { editObjective, type EditUses } from './editObjective';
import { mustPlace } from './mustPlace';
import { objectiveProblems } from './objectiveProblems';

/**
 * Writes down an objective, once for all attempts of one form. Its author must be one who may edit it: owner, lead of
 * its team, or OKR admin. A new objective has nothing beneath it, so it cannot close a loop.
 */
export async function createObjective(
  services: EditUses,
  caller: Caller,
  { requestId, ...draft }: ObjectiveDraft & Attempt,
): Promise<{ objectiveId: string }> {
  const author = mustHaveAccount(caller);
  mustBeSound(objectiveProblems(draft));
  await mustPlace(services, draft);
  await chooseParent(services, caller, null, draft.parent);
  const teams = teamsById(await services.organisation.teams());
  if (!(await permits(services, caller, (viewer) => mayEdit(draft, viewer, teams)))) {
    throw new PlumblineFailure('forbidden', 'mayNotEdit');
  }
  const objectiveId = idOfAttempt(services, 'objective', author, requestId);
  const before = requestId === undefined ? undefined : await services.objectives.find(objectiveId);
  if (before === undefined) {
    await services.objectives.insert({ ...draft, id: objectiveId, createdAt: services.moment.now(), version: 1 });
  } else {
    const isSame =
      isSameParent(before.parent, draft.parent) && changedFields(before, { ...before, ...draft }).length === 0;
    await finishAttempt(before, isSame, () =>
      editObjective(services, caller, { ...draft, objectiveId, expectedVersion: before.version }),
    );
  }
  await recordCreation(services, caller, { kind: 'objective', entityId: objectiveId });
  return { objectiveId };
}
