import { z } from 'zod';
import { DISMISSAL_REASONS, SCHOOLS } from '../../../contract/coach';
import { PARENT_KINDS } from '../../../contract/vocabulary';
import { id, line, version } from './fields';

const TEAMS_MAX = 2_000;

const remark = { kind: z.enum(PARENT_KINDS), id, messageKey: z.string().regex(/^[a-zA-Z\d.]{1,100}$/) };
const school = z.enum(SCHOOLS);

export const coachedThing = z.strictObject({
  kind: z.enum(PARENT_KINDS),
  id: id.nullable(),
  objectiveId: id.nullable(),
  place: z
    .strictObject({
      cycleId: id,
      parent: z.strictObject({ kind: z.enum(PARENT_KINDS), id }).nullable(),
    })
    .optional(),
});
export const dismissedRemark = z.strictObject({ ...remark, text: line, reason: z.enum(DISMISSAL_REASONS) });
export const restoredRemark = z.strictObject(remark);
export const draftCycle = z.strictObject({ cycleId: id });
export const savedCoachSettings = z.strictObject({
  school,
  teamSchools: z.array(z.strictObject({ teamId: id, school })).max(TEAMS_MAX),
  glossary: z.array(line),
  expectedVersion: version,
});
