import { z } from 'zod';
import { COMMITMENTS, PARENT_KINDS, VISIBILITIES } from '../../../contract/vocabulary';
import { accountId, id, line, number, searchText, text, version } from './fields';

/** People named as viewers of one restricted objective; a whole department is a team. */
const VIEWERS_MAX = 100;

const draft = {
  title: line,
  why: text,
  levelId: id,
  teamId: id.nullable(),
  ownerId: accountId,
  cycleId: id,
  parent: z.strictObject({ kind: z.enum(PARENT_KINDS), id }).nullable(),
  commitment: z.enum(COMMITMENTS),
  visibility: z.enum(VISIBILITIES),
  viewerIds: z.array(accountId).max(VIEWERS_MAX),
  weight: number,
};

export const objectiveId = z.strictObject({ objectiveId: id });
export const newObjective = z.strictObject({ ...draft, requestId: id.exactOptional() });
export const editedObjective = z.strictObject({ ...draft, objectiveId: id, expectedVersion: version });
export const deletedObjective = z.strictObject({ objectiveId: id, expectedVersion: version });
export const parentSearch = z.strictObject({
  text: searchText,
  cycleId: id,
  exceptObjectiveId: id.exactOptional(),
});
export const sampleLocale = z.strictObject({ locale: z.string().max(35) });
