import { exactDay, exactMoment, sayDay, sayMoment, dayIn } from '../../../src/wording';
import type { CalendarDate, Instant } from '../../../src/contract/vocabulary';
import { useLanguage } from './language';
import { useNow } from './useNow';

/** A moment as people say it; pointing at it tells it exactly. */
export function Moment({ at }: { at: Instant }) {
  const { t, timeZone } = useLanguage();
  const now = useNow();
  return (
    <time dateTime={at} title={exactMoment(at, t.locale, timeZone)}>
      {sayMoment(at, now, t.locale, timeZone)}
    </time>
  );
}

/** A date as people say it; pointing at it tells the weekday and the year. */
export function Day({ day }: { day: CalendarDate }) {
  const { t, timeZone } = useLanguage();
  const now = useNow();
  return (
    <time dateTime={day} title={exactDay(day, t.locale)}>
      {sayDay(day, dayIn(now, timeZone), t.locale)}
    </time>
  );
}
