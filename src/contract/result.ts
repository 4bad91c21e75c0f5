/**
 * Every answer is a Result: Forge turns a thrown error into one English sentence, so an error travels as data
 * and is translated where it is shown.
 */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: PlumblineError };

export const ERROR_CODES = [
  'invalid',
  'notFound',
  'forbidden',
  'conflict',
  'closedCycle',
  'parentLoop',
  'duplicate',
  'jiraUnavailable',
  'jiraForbidden',
  'rateLimited',
  'storageUnavailable',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type PlumblineError = {
  code: ErrorCode;
  /** Key of the sentence under `errors` in the locale files; the app's own ones are in `errorKeys.ts`. */
  messageKey: string;
  /** What the sentence names: field, limit, seconds to wait. */
  values: Record<string, string | number>;
  /** To quote to support; also in the app's log. */
  reference: string;
  /** The state that the other person saved, for `conflict`: it is shown beside one's own. */
  theirs?: ConflictState;
};

/** The present state of what two people edited at once, field by field, plus the version to save on top of. */
export type ConflictState = { version: number; fields: Record<string, string | number | null> };
