import { z } from 'zod';
import { PARENT_KINDS } from '../../../contract/vocabulary';
import { date, id } from './fields';

export const explainedNumber = z.strictObject({
  kind: z.enum(PARENT_KINDS),
  id,
  number: z.enum(['progress', 'work', 'health', 'pace']),
  frozenAt: date.exactOptional(),
});
