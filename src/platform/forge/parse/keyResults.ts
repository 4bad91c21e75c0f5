import { z } from 'zod';
import { MILESTONES_MAX } from '../../../contract/limits';
import { MEASURES } from '../../../contract/vocabulary';
import { accountId, date, id, line, number, version } from './fields';

const draft = {
  objectiveId: id,
  title: line,
  ownerId: accountId,
  weight: number,
  measure: z.enum(MEASURES),
  unit: line,
  baseline: number.nullable(),
  target: number.nullable(),
  milestones: z
    .array(z.strictObject({ id: id.nullable(), title: line, weight: number, reachedOn: date.nullable() }))
    .max(MILESTONES_MAX),
};

export const keyResultId = z.strictObject({ keyResultId: id });
export const newKeyResult = z.strictObject({ ...draft, requestId: id.exactOptional() });
export const editedKeyResult = z.strictObject({ ...draft, keyResultId: id, expectedVersion: version });
export const deletedKeyResult = z.strictObject({ keyResultId: id, expectedVersion: version });
