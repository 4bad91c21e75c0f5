import { z } from 'zod';
import { ATTACH_BATCH_MAX } from '../../../contract/limits';
import { id, jiraId, number, searchText, version } from './fields';

/** Epics asked about at once: one page of a list that the browser read. */
const LISTED_EPICS_MAX = 1_000;

export const suggestionText = z.strictObject({ text: searchText });
const batch = z.array(jiraId).min(1).max(ATTACH_BATCH_MAX);

export const attachedEpics = z.strictObject({ keyResultId: id, epicIds: batch, weight: number });
export const detachedEpics = z.strictObject({ keyResultId: id, epicIds: batch });
export const detachedLink = z.strictObject({ linkId: id, expectedVersion: version });
export const weightedLink = z.strictObject({ linkId: id, weight: number, expectedVersion: version });
export const listedEpics = z.strictObject({ epicIds: z.array(jiraId).max(LISTED_EPICS_MAX) });
