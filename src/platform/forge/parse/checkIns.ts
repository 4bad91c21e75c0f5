import { z } from 'zod';
import { MILESTONES_MAX } from '../../../contract/limits';
import { BLOCKERS } from '../../../contract/vocabulary';
import { date, id, number, text, version } from './fields';

const draft = {
  forDate: date,
  value: number.nullable(),
  confidence: number,
  note: text,
  blocker: z.enum(BLOCKERS).nullable(),
  reachedMilestoneIds: z.array(id).max(MILESTONES_MAX),
};

export const newCheckIn = z.strictObject({ ...draft, keyResultId: id, requestId: id.exactOptional() });
export const correctedCheckIn = z.strictObject({ ...draft, checkInId: id, expectedVersion: version });
export const deletedCheckIn = z.strictObject({ checkInId: id, expectedVersion: version });
