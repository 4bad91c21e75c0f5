import { sql } from 'kysely';
import type { LinkFact } from '../../../application/ports/tree';
import type { CalendarDate } from '../../../contract/vocabulary';
import type { KeyResult } from '../../../domain/model/keyResult';
import type { Database } from '../database';
import { standingColumns, toKeyResult } from '../keyResultRows';
import type { KeyResultRow, SnapshotRow } from '../schema';
import { toNumber, without } from '../statements';
import { readPages } from '../pages';

const PAGE = 3_000;

type PastRow = KeyResultRow &
  Pick<SnapshotRow, 'delivered' | 'scope' | 'notDelivered'> & { snapshotDay: string | null };

/** Key results that existed on a day, with the numbers of their last snapshot up to it. */
export async function readPastKeyResults(
  db: Database,
  cycleIds: readonly string[],
  day: CalendarDate,
  createdBefore: string,
): Promise<{ keyResults: KeyResult[]; links: LinkFact[] }> {
  const page = async (after: string): Promise<PastRow[]> => {
    const { rows } = await sql<PastRow>`
      select k.id, k.number, k.objectiveId, k.title, k.ownerId, k.weight, k.measure, k.unit, k.position, k.createdAt,
        k.version, s.day as snapshotDay, s.baseline, s.target, s.value, s.confidence, s.previousConfidence,
        s.lastCheckInOn, s.recentValues, s.milestoneReached, s.milestoneTotal, s.delivered, s.scope, s.notDelivered
      from key_result as k
        inner join objective as o on o.id = k.objectiveId
        left join snapshot as s on s.keyResultId = k.id and s.day =
          (select max(latest.day) from snapshot as latest where latest.keyResultId = k.id and latest.day <= ${day})
      where o.cycleId in (${sql.join(cycleIds)}) and k.createdAt < ${createdBefore} and k.id > ${after}
      order by k.id limit ${sql.lit(PAGE)}`.execute(db);
    return rows;
  };
  const rows = await readPages(PAGE, page, ({ id }) => id);
  return { keyResults: rows.map(toPast), links: rows.flatMap(toLink) };
}

const UNKNOWN = standingColumns({
  value: null,
  confidence: null,
  previousConfidence: null,
  lastCheckInOn: null,
  recentValues: [],
  milestoneReached: 0,
  milestoneTotal: 0,
});

/** A key result without a snapshot yet had nothing to tell on that day. */
function toPast(past: PastRow): KeyResult {
  const row = without(past, ['snapshotDay', 'delivered', 'scope', 'notDelivered']);
  return toKeyResult(past.snapshotDay === null ? { ...row, ...UNKNOWN } : row);
}

/** A snapshot holds the sum over the epics that were attached then: one link stands for all of them. */
function toLink({ id, snapshotDay, delivered, scope, notDelivered }: PastRow): LinkFact[] {
  if (snapshotDay === null || toNumber(scope) + toNumber(notDelivered) === 0) return [];
  const counts = { scope: toNumber(scope), delivered: toNumber(delivered), notDelivered: toNumber(notDelivered) };
  const sums = { ...counts, scopePoints: counts.scope, deliveredPoints: counts.delivered, unestimated: 0 };
  return [{ keyResultId: id, epicId: '', projectId: '', weight: 1, state: 'live', sums, added: 0, removed: 0 }];
}
