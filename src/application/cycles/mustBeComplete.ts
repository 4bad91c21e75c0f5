import { keyResultKey } from '../../domain/keys';
import { PlumblineFailure } from '../failure';
import type { Services } from '../ports/services';

/** A sentence names no more than these; the list beside it has them all. */
const NAMED = 5;

/** Refuses to begin with key results that lack an owner, a baseline or a target, and names them. */
export async function mustBeComplete(
  { keyResults }: Pick<Services, 'keyResults'>,
  where: { cycleId: string } | { objectiveId: string },
): Promise<void> {
  const found = await keyResults.incomplete(where);
  if (found.length === 0) return;
  const keys = found.slice(0, NAMED).map(({ number }) => keyResultKey(number));
  const values = { count: found.length, keys: keys.join(', '), more: Math.max(0, found.length - NAMED) };
  throw new PlumblineFailure('invalid', 'keyResultsIncomplete', values);
}
