import type { Cycle } from '../../domain/model/cycle';
import { maySee, teamsById, type TeamsById } from '../../domain/rights';
import { PlumblineFailure, mustExist } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import type { ObjectiveWithWhy } from '../ports/stores';
import { permits } from '../session/permits';

/** An objective that the person may see, with what its rights depend on. */
export type SeenObjective = { objective: ObjectiveWithWhy; teams: TeamsById; cycle: Cycle };

export type SeeUses = Pick<Services, 'objectives' | 'organisation' | 'cycles' | 'marks'>;

/** `notFound` for what does not exist and, in the same words, for what the person may not see. */
export async function seeObjective(services: SeeUses, caller: Caller, objectiveId: string): Promise<SeenObjective> {
  const [found, teamList] = await Promise.all([services.objectives.find(objectiveId), services.organisation.teams()]);
  const objective = mustExist(found, 'objectiveNotFound');
  const teams = teamsById(teamList);
  const visible = await permits(services, caller, (viewer) => maySee(objective, viewer, teams));
  mustExist(visible || undefined, 'objectiveNotFound');
  return { objective, teams, cycle: mustExist(await services.cycles.find(objective.cycleId), 'cycleNotFound') };
}

/** Nothing changes in a closed cycle any more. */
export function mustBeOpen(cycle: Cycle): void {
  if (cycle.state === 'closed') throw new PlumblineFailure('closedCycle', 'closedCycle', { cycle: cycle.name });
}
