import { sql, type RawBuilder } from 'kysely';
import type { LinkFact } from '../../../application/ports/tree';
import type { CalendarDate, EpicState, Instant } from '../../../contract/vocabulary';
import type { Database } from '../database';
import { toNumber } from '../statements';
import { readPages } from '../pages';

/** Rows of one statement, some 250 bytes each. */
const PAGE = 10_000;

type LinkFactRow = {
  linkId: string;
  keyResultId: string;
  epicId: string;
  projectId: string | null;
  weight: number;
  state: EpicState | null;
  scope: number | null;
  delivered: number | null;
  notDelivered: number | null;
  scopePoints: number | null;
  deliveredPoints: number | null;
  unestimated: number | null;
  addedNow: number | null;
  removedNow: number | null;
  addedThen: number | null;
  removedThen: number | null;
};

export const linksOfCycles = (db: Database, cycleIds: readonly string[]): Promise<LinkFact[]> =>
  readLinks(db, sql`o.cycleId in (${sql.join(cycleIds)})`, NOW);

/** The links that were there on a past day and still are, with what their epics were at its end. */
export function pastLinksOfCycles(
  db: Database,
  cycleIds: readonly string[],
  { day, attachedBefore }: { day: CalendarDate; attachedBefore: Instant },
): Promise<LinkFact[]> {
  const which = sql`o.cycleId in (${sql.join(cycleIds)}) and l.attachedAt < ${attachedBefore}`;
  return readLinks(db, which, {
    until: day,
    sums: sql`w.scope, w.delivered, 0 as notDelivered, w.scopePoints,
    w.deliveredPoints, 0 as unestimated`,
  });
}

export const linksOfKeyResults = (db: Database, keyResultIds: readonly string[]): Promise<LinkFact[]> =>
  keyResultIds.length === 0 ? Promise.resolve([]) : readLinks(db, sql`k.id in (${sql.join(keyResultIds)})`, NOW);

type Moment = { until: CalendarDate; sums: RawBuilder<unknown> };

/** The end of time, and the sums as they are. */
const NOW: Moment = {
  until: '9999-12-31',
  sums: sql`e.scope, e.delivered, e.notDelivered, e.scopePoints, e.deliveredPoints, e.unestimated`,
};

/**
 * Links with their epics. What was added and removed is the difference of two cumulated counts, which only grow: the
 * greatest of all days, less the greatest up to the day from which it counts (the cycle's first or the link's). They
 * are read by one join, because TiDB would look up a subquery per link one after the other.
 */
async function readLinks(db: Database, which: RawBuilder<unknown>, { until, sums }: Moment): Promise<LinkFact[]> {
  const sinceDay = sql`case when c.startsOn > left(l.attachedAt, 10) then c.startsOn else left(l.attachedAt, 10) end`;
  const page = async (after: string): Promise<LinkFactRow[]> => {
    const { rows } = await sql<LinkFactRow>`
      select l.id as linkId, l.keyResultId, l.epicId, l.weight, e.projectId, e.state, ${sums},
        moved.addedNow, moved.removedNow, moved.addedThen, moved.removedThen
      from (
          select l.id as linkId, max(d.day) as lastDay, max(d.added) as addedNow, max(d.removed) as removedNow,
            max(case when d.day <= ${sinceDay} then d.added else 0 end) as addedThen,
            max(case when d.day <= ${sinceDay} then d.removed else 0 end) as removedThen
          from work_link as l
            inner join key_result as k on k.id = l.keyResultId
            inner join objective as o on o.id = k.objectiveId
            inner join cycle as c on c.id = o.cycleId
            left join work_day as d on d.epicId = l.epicId and d.day <= ${until}
          where ${which} and l.id > ${after}
          group by l.id order by l.id limit ${sql.lit(PAGE)}
        ) as moved
        inner join work_link as l on l.id = moved.linkId
        left join linked_epic as e on e.issueId = l.epicId
        left join work_day as w on w.epicId = l.epicId and w.day = moved.lastDay
      order by l.id`.execute(db);
    return rows;
  };
  return (await readPages(PAGE, page, ({ linkId }) => linkId)).map(toFact);
}

/** An epic that has not been read yet has no numbers and counts as live. */
function toFact(row: LinkFactRow): LinkFact {
  return {
    keyResultId: row.keyResultId,
    epicId: row.epicId,
    projectId: row.projectId ?? '',
    weight: toNumber(row.weight),
    state: row.state ?? 'live',
    sums: {
      scope: toNumber(row.scope),
      delivered: toNumber(row.delivered),
      notDelivered: toNumber(row.notDelivered),
      scopePoints: toNumber(row.scopePoints),
      deliveredPoints: toNumber(row.deliveredPoints),
      unestimated: toNumber(row.unestimated),
    },
    added: toNumber(row.addedNow) - toNumber(row.addedThen),
    removed: toNumber(row.removedNow) - toNumber(row.removedThen),
  };
}
