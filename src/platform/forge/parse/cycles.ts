import { z } from 'zod';
import { CYCLE_STATES } from '../../../contract/vocabulary';
import { date, id, line, version } from './fields';

const draft = { name: line, startsOn: date, endsOn: date };

export const newCycle = z.strictObject(draft);
export const editedCycle = z.strictObject({ ...draft, cycleId: id, expectedVersion: version });
export const cycleId = z.strictObject({ cycleId: id });
export const cycleState = z.strictObject({ cycleId: id, state: z.enum(CYCLE_STATES), expectedVersion: version });
