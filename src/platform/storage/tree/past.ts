import { sql } from 'kysely';
import type { LinkFact } from '../../../application/ports/tree';
import { WORK_UNITS, type CalendarDate } from '../../../contract/vocabulary';
import type { KeyResult } from '../../../domain/model/keyResult';
import { keyResultWork } from '../../../domain/work';
import type { Database } from '../database';
import { standingColumns, toKeyResult } from '../keyResultRows';
import type { KeyResultRow, SnapshotRow } from '../schema';
import { toNumber, without } from '../statements';
import { readPages } from '../pages';
import { pastLinksOfCycles } from './links';

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
  const [rows, links] = await Promise.all([
    readPages(PAGE, page, ({ id }) => id),
    pastLinksOfCycles(db, cycleIds, { day, attachedBefore: createdBefore }),
  ]);
  return { keyResults: rows.map(toPast), links: linksThen(rows, links) };
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

/**
 * The work of each key result on that day. The links that are still there tell it whole, weights included, where they
 * add up to what the snapshot says; where one was detached since, a single link stands for the snapshot's sums.
 */
function linksThen(rows: readonly PastRow[], links: readonly LinkFact[]): LinkFact[] {
  const linksOf = new Map<string, LinkFact[]>();
  for (const link of links) linksOf.set(link.keyResultId, [...(linksOf.get(link.keyResultId) ?? []), link]);
  return rows.flatMap((row) => {
    if (row.snapshotDay === null) return [];
    const counts = {
      scope: toNumber(row.scope),
      delivered: toNumber(row.delivered),
      notDelivered: toNumber(row.notDelivered),
    };
    const own = linksOf.get(row.id) ?? [];
    if (addUpTo(own, counts)) return withNotDelivered(own, counts.notDelivered);
    return counts.scope + counts.notDelivered === 0 ? [] : [standIn(row.id, counts)];
  });
}

type Counts = { scope: number; delivered: number; notDelivered: number };

/** In either unit: which one the site counted in on that day is not known any more. */
function addUpTo(links: readonly LinkFact[], { scope, delivered }: Counts): boolean {
  return WORK_UNITS.some((unit) => {
    const work = keyResultWork(links, unit);
    return work.scope === scope && work.delivered === delivered;
  });
}

/** Days keep no number of undelivered issues, the snapshot does. */
function withNotDelivered(links: readonly LinkFact[], notDelivered: number): LinkFact[] {
  return links.map((link, index) => (index > 0 ? link : { ...link, sums: { ...link.sums, notDelivered } }));
}

function standIn(keyResultId: string, counts: Counts): LinkFact {
  const sums = { ...counts, scopePoints: counts.scope, deliveredPoints: counts.delivered, unestimated: 0 };
  return { keyResultId, epicId: '', projectId: '', weight: 1, state: 'live', sums, added: 0, removed: 0 };
}
