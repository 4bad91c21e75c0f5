import { z } from 'zod';
import { date, id, jiraId, text, version } from './fields';

export const gapsCycle = z.strictObject({ cycleId: id.exactOptional() });
export const newExemption = z.strictObject({ projectId: jiraId, reason: text, until: date.nullable() });
export const endedExemption = z.strictObject({ projectId: jiraId, expectedVersion: version });
