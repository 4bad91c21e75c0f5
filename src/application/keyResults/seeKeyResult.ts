import type { KeyResult } from '../../domain/model/keyResult';
import { mayCheckIn, mayEdit } from '../../domain/rights';
import { PlumblineFailure, mustExist } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustBeOpen, seeObjective, type SeenObjective, type SeeUses } from '../objectives/seeObjective';
import { permits } from '../session/permits';

export type SeenKeyResult = SeenObjective & { keyResult: KeyResult };
export type SeeKeyResultUses = SeeUses & Pick<Services, 'keyResults'>;

/** `notFound` for what does not exist and, in the same words, for what the person may not see. */
export async function seeKeyResult(
  services: SeeKeyResultUses,
  caller: Caller,
  keyResultId: string,
): Promise<SeenKeyResult> {
  const keyResult = mustExist(await services.keyResults.find(keyResultId), 'keyResultNotFound');
  try {
    return { keyResult, ...(await seeObjective(services, caller, keyResult.objectiveId)) };
  } catch (error) {
    if (error instanceof PlumblineFailure && error.messageKey === 'objectiveNotFound') {
      throw new PlumblineFailure('notFound', 'keyResultNotFound');
    }
    throw error;
  }
}

/** The key result for its owner, its objective's owner, the team's lead or an OKR admin, in a cycle not closed. */
export async function mustEditKeyResult(
  services: SeeKeyResultUses,
  caller: Caller,
  keyResultId: string,
): Promise<SeenKeyResult> {
  const seen = await seeKeyResult(services, caller, keyResultId);
  const { objective, teams, keyResult } = seen;
  if (!(await permits(services, caller, (viewer) => mayEdit(objective, viewer, teams, keyResult)))) {
    throw new PlumblineFailure('forbidden', 'mayNotEdit');
  }
  mustBeOpen(seen.cycle);
  return seen;
}

/** The key result for those who may check in: whoever may edit it, and the members of its team. */
export async function mustCheckInto(
  services: SeeKeyResultUses,
  caller: Caller,
  keyResultId: string,
): Promise<SeenKeyResult> {
  const seen = await seeKeyResult(services, caller, keyResultId);
  const { objective, teams, keyResult } = seen;
  if (!(await permits(services, caller, (viewer) => mayCheckIn(objective, viewer, teams, keyResult)))) {
    throw new PlumblineFailure('forbidden', 'mayNotCheckIn');
  }
  mustBeOpen(seen.cycle);
  return seen;
}
