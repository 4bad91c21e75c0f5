import type { ParentRef } from '../../domain/model/objective';
import { maySee, teamsById } from '../../domain/rights';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { permits } from '../session/permits';

export type ParentUses = Pick<Services, 'objectives' | 'keyResults' | 'organisation' | 'marks'>;

/** Whether a parent exists and the person may see it. A key result is as visible as its objective. */
export async function seesParent(services: ParentUses, caller: Caller, parent: ParentRef): Promise<boolean> {
  const objectiveId =
    parent.kind === 'objective' ? parent.id : (await services.keyResults.find(parent.id))?.objectiveId;
  const objective = objectiveId === undefined ? undefined : await services.objectives.find(objectiveId);
  if (objective === undefined) return false;
  const teams = teamsById(await services.organisation.teams());
  return permits(services, caller, (viewer) => maySee(objective, viewer, teams));
}
