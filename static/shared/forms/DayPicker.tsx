import { DatePicker } from '@atlaskit/datetime-picker';
import type { CalendarDate } from '../../../src/contract/vocabulary';
import { useT } from '../language/language';

type Props = {
  id: string;
  label: string;
  /** Empty while no day is chosen. */
  value: CalendarDate;
  onChange: (day: CalendarDate) => void;
  isInvalid?: boolean;
  isCompact?: boolean;
  /** The last day that may be chosen. */
  maxDate?: CalendarDate;
};

const SUNDAY = 0;
const MONDAY = 1;

/** A day, typed or taken from a calendar in the reader's language. */
export function DayPicker({ id, label, value, onChange, isInvalid = false, isCompact = false, maxDate }: Props) {
  const t = useT();
  return (
    <DatePicker
      id={id}
      value={value}
      locale={t.locale}
      weekStartDay={t.locale === 'en-US' ? SUNDAY : MONDAY}
      isInvalid={isInvalid}
      spacing={isCompact ? 'compact' : 'default'}
      onChange={onChange}
      clearControlLabel={t('common.named', { action: t('common.clear'), object: label })}
      calendarLabel={t('forms.calendar', { field: label })}
      previousMonthLabel={t('forms.previousMonth')}
      nextMonthLabel={t('forms.nextMonth')}
      {...(maxDate !== undefined && { maxDate })}
    />
  );
}
