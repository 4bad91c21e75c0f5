import { z } from 'zod';
import type { Job } from '../../application/ports/runtime';

const ids = z.array(z.string());
const place = z.object({ minutes: z.number(), startedAt: z.string(), next: z.string() });

/** Jobs as they come out of the queue; one of another version of the app may be of a kind that this one has not. */
export const jobShape: z.ZodType<Job> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('readChanges') }),
  z.object({ kind: z.literal('readEpics'), epicIds: ids }),
  z.object({ kind: z.literal('markEpics'), epicIds: ids }),
  z.object({ kind: z.literal('compareEpics'), epicIds: ids }),
  z.object({ kind: z.literal('compare'), after: z.string().nullable() }),
  z.object({ kind: z.literal('delta'), from: place.exactOptional() }),
  z.object({ kind: z.literal('scanProjects'), next: z.number() }),
  z.object({ kind: z.literal('tidy'), after: z.string().nullable() }),
]);
