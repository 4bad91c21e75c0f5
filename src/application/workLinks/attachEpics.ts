import type { KeyResultRow } from '../../contract/tree';
import type { IssueId } from '../../contract/vocabulary';
import type { AttachOutcome } from '../../contract/workLinks';
import { weightProblems } from '../../domain/fieldRules';
import { record } from '../activity/record';
import { rowAfter } from '../checkIns/rowAfter';
import { mustBeSound } from '../failure';
import { saveSnapshots } from '../keyResults/saveSnapshots';
import type { SeeKeyResultUses } from '../keyResults/seeKeyResult';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustHaveAccount } from '../session/mustHaveAccount';
import { mustSeeToAttach } from './mustSeeToAttach';
import { readEpicsSoon, type ReadSoonUses } from './readEpicsSoon';
import { sortEpics } from './sortEpics';

export type AttachUses = SeeKeyResultUses & ReadSoonUses & Pick<Services, 'activity'>;

type Asked = { keyResultId: string; epicIds: readonly IssueId[]; weight: number };
type Attached = { outcomes: AttachOutcome[]; row: KeyResultRow; pending: number };

/**
 * Hangs epics from a key result: those that the person sees and may edit in Jira. Links first, then the reading of
 * children; attaching again what is attached already asks for a reading that never happened, and changes nothing else.
 */
export async function attachEpics(
  services: AttachUses,
  caller: Caller,
  { keyResultId, epicIds, weight }: Asked,
): Promise<Attached> {
  const attachedBy = mustHaveAccount(caller);
  mustBeSound(weightProblems(weight));
  await mustSeeToAttach(services, caller, keyResultId);
  const { accepted, refused } = await sortEpics(caller, epicIds);
  const { moment } = services;
  const attachedAt = moment.now();
  const links = accepted.map((epicId) => {
    return { id: moment.createId(), keyResultId, epicId, weight, attachedBy, attachedAt, version: 1 };
  });
  const added = await services.workLinks.insertMissing(links);
  const pending = await readEpicsSoon(services, accepted, added);
  if (added.length > 0) {
    await saveSnapshots(services, [keyResultId]);
    const values = { count: added.length, epicId: added.length === 1 ? (added[0] ?? null) : null };
    await record(services, caller, { kind: 'keyResult', entityId: keyResultId, verb: 'attached', values });
  }
  const outcomes = accepted.map((epicId): AttachOutcome => {
    return { epicId, outcome: added.includes(epicId) ? 'attached' : 'alreadyAttached', messageKey: null };
  });
  return { outcomes: [...outcomes, ...refused], row: await rowAfter(services, caller, keyResultId), pending };
}
