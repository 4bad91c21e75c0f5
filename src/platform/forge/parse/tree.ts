import { z } from 'zod';
import { HEALTHS } from '../../../contract/vocabulary';
import { accountId, date, id, searchText } from './fields';

export const treeFilter = z.strictObject({
  teamId: id.exactOptional(),
  levelId: id.exactOptional(),
  ownerId: accountId.exactOptional(),
  health: z.enum(HEALTHS).exactOptional(),
  text: searchText.exactOptional(),
  objectiveId: id.exactOptional(),
});

export const treeQuestion = z.strictObject({
  cycleId: id.exactOptional(),
  filter: treeFilter.exactOptional(),
  frozenAt: date.exactOptional(),
  offset: z.int().min(0).exactOptional(),
});
