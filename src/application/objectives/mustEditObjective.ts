import { mayEdit } from '../../domain/rights';
import { PlumblineFailure } from '../failure';
import type { Caller } from '../ports/jira';
import { permits } from '../session/permits';
import { mustBeOpen, seeObjective, type SeenObjective, type SeeUses } from './seeObjective';

/** The objective for its owner, its team's lead or an OKR admin, in a cycle that is not closed. */
export async function mustEditObjective(
  services: SeeUses,
  caller: Caller,
  objectiveId: string,
): Promise<SeenObjective> {
  const seen = await seeObjective(services, caller, objectiveId);
  const allowed = await permits(services, caller, (viewer) => mayEdit(seen.objective, viewer, seen.teams));
  if (!allowed) throw new PlumblineFailure('forbidden', 'mayNotEdit');
  mustBeOpen(seen.cycle);
  return seen;
}
