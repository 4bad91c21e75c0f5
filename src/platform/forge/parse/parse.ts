import type { z } from 'zod';
import type { ErrorKey } from '../../../contract/errorKeys';
import { PlumblineFailure } from '../../../application/failure';
import type { ProblemKey } from '../../../domain/problems';

/** A payload as its schema describes it, or `invalid` naming the first field that does not fit. */
export function parse<Args>(schema: z.ZodType<Args>, payload: unknown): Args {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  throw failureOf(parsed.error.issues[0]);
}

function failureOf(issue: z.core.$ZodIssue | undefined): PlumblineFailure {
  const field = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    return new PlumblineFailure('invalid', 'fieldUnknown', { field: issue.keys[0] ?? field });
  }
  if (issue?.code === 'custom') {
    // Only the checks in `fields.ts` set it, and they name sentences that exist.
    const messageKey = issue.params?.messageKey as ErrorKey | ProblemKey | undefined;
    return new PlumblineFailure('invalid', messageKey ?? 'fieldInvalid', { field });
  }
  return new PlumblineFailure('invalid', 'fieldInvalid', { field });
}
