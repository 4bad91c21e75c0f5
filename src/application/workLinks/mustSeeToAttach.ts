import { mayAttach } from '../../domain/rights';
import { PlumblineFailure } from '../failure';
import { seeKeyResult, type SeeKeyResultUses, type SeenKeyResult } from '../keyResults/seeKeyResult';
import { mustBeOpen } from '../objectives/seeObjective';
import type { Caller } from '../ports/jira';
import { mustHaveAccount } from '../session/mustHaveAccount';
import { permits } from '../session/permits';

/** A key result, in a cycle not closed, for anyone with an account who sees it; that the issue may be edited is Jira's to say. */
export async function mustSeeToAttach(
  services: SeeKeyResultUses,
  caller: Caller,
  keyResultId: string,
): Promise<SeenKeyResult> {
  mustHaveAccount(caller);
  const seen = await seeKeyResult(services, caller, keyResultId);
  const allowed = await permits(services, caller, (viewer) => mayAttach(seen.objective, viewer, seen.teams));
  if (!allowed) throw new PlumblineFailure('notFound', 'keyResultNotFound');
  mustBeOpen(seen.cycle);
  return seen;
}
