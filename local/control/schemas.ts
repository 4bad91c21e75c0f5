import { z } from 'zod';

/** Where a surface is shown, as far as the caller says. */
const place = z.strictObject({
  issueKey: z.string().optional(),
  projectKey: z.string().optional(),
  contentId: z.string().optional(),
  spaceKey: z.string().optional(),
  config: z.record(z.string(), z.unknown()).optional(),
  isEditing: z.boolean().optional(),
  localId: z.string().optional(),
  location: z.string().optional(),
});
export type PlaceInput = z.infer<typeof place>;

const probability = z.number().min(0).max(1);
const name = z.string().regex(/^[\w-]{1,40}$/, 'A name has 1 to 40 letters, digits, _ or -.');

export const invokeBody = z.strictObject({
  surface: z.string(),
  function: z.string(),
  payload: z.unknown().optional(),
  as: z.string(),
  context: place.optional(),
});

export const exportBody = z.strictObject({
  surface: z.string(),
  exportType: z.enum(['pdf', 'word', 'other']).default('other'),
  config: z.record(z.string(), z.unknown()).optional(),
  contentId: z.string().optional(),
  as: z.string(),
});

export const dynamicPropertiesBody = z.strictObject({ surface: z.string(), issueKey: z.string(), as: z.string() });

export const actionBody = z.strictObject({
  action: z.string(),
  inputs: z.record(z.string(), z.unknown()).default({}),
  as: z.string(),
  context: place.optional(),
});

export const eventBody = z.strictObject({
  eventType: z.string(),
  payload: z.record(z.string(), z.unknown()).default({}),
  /** Account id or e-mail of who caused it, or `app`. */
  as: z.string().optional(),
});

export const drainBody = z.strictObject({ parallel: z.number().int().min(1).max(50).default(1) });

export const deliveryBody = z.strictObject({
  delayMs: z.number().min(0).default(0),
  loss: probability.default(0),
  double: probability.default(0),
  reorder: probability.default(0),
  seed: z.number().int().default(1),
  paused: z.boolean().default(false),
});

export const clockBody = z.strictObject({
  /** An instant in ISO 8601 or milliseconds since the epoch; null for real time. */
  now: z.union([z.iso.datetime({ offset: true }), z.number(), z.null()]),
});

const faultRule = z.strictObject({
  function: z.string().optional(),
  service: z.enum(['jira', 'confluence', 'sql', 'kvs', 'queue']).optional(),
  match: z.string().optional(),
  after: z.number().int().min(0).optional(),
  times: z.number().int().min(1).optional(),
  delayMs: z.number().min(0).optional(),
  status: z.number().int().min(400).max(599).optional(),
  retryAfter: z.number().nullable().optional(),
  reason: z.string().optional(),
  html: z.boolean().optional(),
  hang: z.boolean().optional(),
  networkError: z.boolean().optional(),
  sqlErrno: z.number().int().optional(),
  sqlTimeout: z.boolean().optional(),
  loseAnswer: z.boolean().optional(),
  timeoutMs: z.number().min(1).optional(),
});
export const faultsBody = z.strictObject({ rules: z.array(faultRule) });

export const limitsBody = z.strictObject({
  pointsPerHour: z.number().int().min(1).optional(),
  burst: z.boolean().optional(),
  perIssueWrites: z.boolean().optional(),
});

export const resetBody = z.strictObject({ scope: z.enum(['app', 'all']).optional(), to: name.optional() });
export const snapshotName = name;
