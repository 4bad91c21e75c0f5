import { z } from 'zod';
import { ATTACH_BATCH_MAX } from '../../../contract/limits';
import { id, jiraId, number, searchText, version } from './fields';

/** Epics asked about at once: one page of a list that the browser read. */
const LISTED_EPICS_MAX = 1_000;

export const suggestionText = z.strictObject({ text: searchText });
export const attachedEpics = z.strictObject({
  keyResultId: id,
  epicIds: z.array(jiraId).min(1).max(ATTACH_BATCH_MAX),
  weight: number,
});
export const detachedLink = z.strictObject({ linkId: id, expectedVersion: version });
export const weightedLink = z.strictObject({ linkId: id, weight: number, expectedVersion: version });
export const listedEpics = z.strictObject({ epicIds: z.array(jiraId).max(LISTED_EPICS_MAX) });
