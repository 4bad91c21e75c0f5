import type { CalendarDate, Instant } from '../../contract/vocabulary';
import { calendarDateOf } from '../../domain/calendar';
import type { Settings } from '../../domain/model/settings';
import type { Services } from '../ports/services';

/** The settings, and what day it is in the site's time zone. */
export type SiteDay = { settings: Settings; now: Instant; today: CalendarDate };

export async function siteDay({ settings, moment }: Pick<Services, 'settings' | 'moment'>): Promise<SiteDay> {
  const found = await settings.get();
  const now = moment.now();
  return { settings: found, now, today: calendarDateOf(now, found.timeZone) };
}
