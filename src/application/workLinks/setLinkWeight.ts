import { weightProblems } from '../../domain/fieldRules';
import { record } from '../activity/record';
import { mustBeSound, mustWin } from '../failure';
import { saveSnapshots } from '../keyResults/saveSnapshots';
import type { Caller } from '../ports/jira';
import type { AttachUses } from './attachEpics';
import { mustChangeLink, stateOfLink } from './mustChangeLink';

/** Says how much an epic counts in a key result's work; 0 keeps it attached and out of the sums. */
export async function setLinkWeight(
  services: AttachUses,
  caller: Caller,
  { linkId, weight, expectedVersion }: { linkId: string; weight: number; expectedVersion: number },
): Promise<{ version: number }> {
  mustBeSound(weightProblems(weight));
  const link = await mustChangeLink(services, caller, linkId);
  const won = await services.workLinks.update({ ...link, weight }, expectedVersion);
  await mustWin(won, () => stateOfLink(services, linkId), 'linkNotFound');
  const { keyResultId, epicId } = link;
  await saveSnapshots(services, [keyResultId]);
  const values = { epicId, weight };
  await record(services, caller, { kind: 'keyResult', entityId: keyResultId, verb: 'linkWeighted', values });
  return { version: expectedVersion + 1 };
}
