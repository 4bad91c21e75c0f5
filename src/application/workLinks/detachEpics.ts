import type { KeyResultRow } from '../../contract/tree';
import type { IssueId } from '../../contract/vocabulary';
import type { DetachOutcome } from '../../contract/workLinks';
import { record } from '../activity/record';
import { rowAfter } from '../checkIns/rowAfter';
import { saveSnapshots } from '../keyResults/saveSnapshots';
import type { Caller } from '../ports/jira';
import type { AttachUses } from './attachEpics';
import { markEpicsAfterCall } from './markEpicsSoon';
import { mustSeeToAttach } from './mustSeeToAttach';
import { sortLinks } from './sortLinks';

/**
 * Takes epics off a key result: those whose link the person may change. Taking off what is off already changes nothing,
 * and does what is left of an earlier call that died on its way.
 */
export async function detachEpics(
  services: AttachUses,
  caller: Caller,
  { keyResultId, epicIds }: { keyResultId: string; epicIds: readonly IssueId[] },
): Promise<{ outcomes: DetachOutcome[]; row: KeyResultRow }> {
  const seen = await mustSeeToAttach(services, caller, keyResultId);
  const wanted = new Set(epicIds);
  const links = (await services.workLinks.forKeyResults([keyResultId])).filter(({ epicId }) => wanted.has(epicId));
  const { allowed, refused } = await sortLinks(services, caller, seen, links);
  const gone = allowed.map(({ epicId }) => epicId);
  await markEpicsAfterCall(services, gone);
  await services.workLinks.deleteMany(allowed.map(({ id }) => id));
  await saveSnapshots(services, [keyResultId]);
  if (gone.length > 0) {
    const values = { count: gone.length, epicId: gone.length === 1 ? (gone[0] ?? null) : null };
    await record(services, caller, { kind: 'keyResult', entityId: keyResultId, verb: 'detached', values });
  }
  const reasons = new Map(refused.map(({ link, messageKey }) => [link.epicId, messageKey]));
  const outcomes = [...wanted].map((epicId): DetachOutcome => {
    const messageKey = reasons.get(epicId) ?? null;
    if (messageKey !== null) return { epicId, outcome: 'refused', messageKey };
    return { epicId, outcome: gone.includes(epicId) ? 'detached' : 'alreadyDetached', messageKey };
  });
  return { outcomes, row: await rowAfter(services, caller, keyResultId) };
}
