import type { CheckInDraft, CheckInView } from '../../../src/contract/checkIns';
import type { KeyResultRow } from '../../../src/contract/tree';
import type { Blocker, CalendarDate } from '../../../src/contract/vocabulary';
import { readNumber, writeNumber } from '../../shared/forms/readNumber';

/** What is typed, as it is typed. */
export type CheckInFieldValues = {
  forDate: CalendarDate;
  value: string;
  confidence: number;
  note: string;
  blocker: Blocker | null;
  reachedMilestoneIds: string[];
};

export const CHECK_IN_FIELDS = ['forDate', 'value', 'confidence', 'note', 'blocker', 'reachedMilestoneIds'] as const;

const EVEN = 5;

/** A new check-in starts from what was last said. */
export function startOf(row: KeyResultRow, today: CalendarDate): CheckInFieldValues {
  return {
    forDate: today,
    value: writeNumber(row.value),
    confidence: row.confidence ?? EVEN,
    note: '',
    blocker: null,
    reachedMilestoneIds: [],
  };
}

/** A correction starts from what was said then. */
export function correctionOf(checkIn: CheckInView): CheckInFieldValues {
  const { forDate, value, confidence, note, blocker } = checkIn;
  return { forDate, value: writeNumber(value), confidence, note, blocker, reachedMilestoneIds: [] };
}

/** What is sent: a value only where a person says it. */
export function draftOf(row: Pick<KeyResultRow, 'measure'>, fields: CheckInFieldValues): CheckInDraft {
  const { value, ...others } = fields;
  return { ...others, note: others.note.trim(), value: row.measure === 'metric' ? readNumber(value) : null };
}
