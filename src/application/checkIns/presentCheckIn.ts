import type { CheckInView } from '../../contract/checkIns';
import type { CheckIn } from '../../domain/model/checkIn';

export function presentCheckIn(checkIn: CheckIn): CheckInView {
  const { id, forDate, value, confidence, note, blocker, authorId, createdAt, version } = checkIn;
  return { id, forDate, value, confidence, note, blocker, authorId, createdAt, version };
}
