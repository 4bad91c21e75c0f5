import type { DueCheckIn } from '../../contract/coach';
import type { CalendarDate } from '../../contract/vocabulary';
import { daysBetween } from '../../domain/calendar';
import { nextCheckInDue } from '../../domain/checkIns';
import { readRows, type ReadRow, type RowUses } from '../keyResults/readRows';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustHaveAccount } from '../session/mustHaveAccount';
import { viewerOf } from '../session/permits';
import { siteDay } from '../settings/siteDay';

/**
 * The person's own key results of active cycles whose next check-in is due by today, the latest first. What derives
 * its value needs none until somebody has checked in once.
 */
export async function listCheckInsDue(
  services: RowUses & Pick<Services, 'marks'>,
  caller: Caller,
): Promise<DueCheckIn[]> {
  const ownerId = mustHaveAccount(caller);
  const [cycles, day, viewer] = await Promise.all([
    services.cycles.list(),
    siteDay(services),
    viewerOf(services, caller),
  ]);
  const running = cycles.filter(({ state, startsOn }) => state === 'active' && startsOn <= day.today);
  const owned = await services.keyResults.ownedBy(
    ownerId,
    running.map(({ id }) => id),
  );
  const { rows } = await readRows(
    services,
    viewer,
    owned.map(({ id }) => id),
  );
  return rows
    .flatMap((row) => whenDue(row, day.today, day.settings.checkInEveryDays))
    .toSorted((a, b) => b.lateDays - a.lateDays);
}

function whenDue({ row, objective, cycle }: ReadRow, today: CalendarDate, everyDays: number): DueCheckIn[] {
  if (row.measure !== 'metric' && row.lastCheckInOn === null) return [];
  const last = row.lastCheckInOn;
  const dueOn = nextCheckInDue(last, cycle, everyDays);
  // The one that closes a cycle is made on its last day: there is none after it.
  if (dueOn > today || (last !== null && last >= cycle.endsOn)) return [];
  const names = { key: row.key, title: row.title, objectiveTitle: objective.title, cycleName: cycle.name };
  return [{ ...names, dueOn, lateDays: daysBetween(dueOn, today) }];
}
