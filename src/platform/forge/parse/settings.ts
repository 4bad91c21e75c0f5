import { z } from 'zod';
import { WORK_UNITS } from '../../../contract/vocabulary';
import { line, version } from './fields';

const RESOLUTIONS_MAX = 100;
const FIELDS_MAX = 10;
const DAYS_MAX = 366;

export const savedSettings = z.strictObject({
  timeZone: z.string().max(64),
  workUnit: z.enum(WORK_UNITS),
  notDeliveredResolutions: z.array(line).max(RESOLUTIONS_MAX),
  storyPointFields: z.array(z.string().regex(/^customfield_\d{1,10}$/)).max(FIELDS_MAX),
  checkInEveryDays: z.int().min(1).max(DAYS_MAX),
  quietAfterDays: z.int().min(1).max(DAYS_MAX),
  expectedVersion: version,
});
export const syncKind = z.strictObject({ kind: z.enum(['hourly', 'daily', 'projects']) });
