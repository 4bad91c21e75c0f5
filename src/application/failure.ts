import type { ErrorKey } from '../contract/errorKeys';
import type { ConflictState, ErrorCode } from '../contract/result';
import type { Problem, ProblemKey } from '../domain/problems';

export type FailureValues = Record<string, string | number>;

/** Why a thing that a person asked for was not done, in words that can be shown. Nothing was changed. */
export class PlumblineFailure extends Error {
  readonly code: ErrorCode;
  /** Key under `errors` in the locale files. */
  readonly messageKey: ErrorKey | ProblemKey;
  readonly values: FailureValues;
  readonly theirs: ConflictState | undefined;

  constructor(code: ErrorCode, messageKey: ErrorKey | ProblemKey, values: FailureValues = {}, theirs?: ConflictState) {
    super(`${code}: ${messageKey}`);
    this.name = 'PlumblineFailure';
    this.code = code;
    this.messageKey = messageKey;
    this.values = values;
    this.theirs = theirs;
  }
}

type NotFoundKey = Extract<ErrorKey, `${string}NotFound`>;

/** The thing itself, or `notFound`: the same answer for what is not there and for what may not be seen. */
export function mustExist<Thing>(thing: Thing | undefined | null, messageKey: NotFoundKey): Thing {
  if (thing === undefined || thing === null) throw new PlumblineFailure('notFound', messageKey);
  return thing;
}

/** Refuses with the first problem; its values name the field. */
export function mustBeSound(problems: readonly Problem[]): void {
  const [first] = problems;
  if (first) throw new PlumblineFailure('invalid', first.messageKey, { ...first.values, field: first.field });
}

/** Refuses with `invalid` unless the rule holds. */
export function mustHold(rule: boolean, messageKey: ErrorKey, values: FailureValues = {}): void {
  if (!rule) throw new PlumblineFailure('invalid', messageKey, values);
}

/**
 * Refuses with `conflict` when somebody saved in between. `readTheirs` gives what they saved, to be shown beside
 * one's own; when it is gone altogether the answer is `notFound`.
 */
export async function mustWin(
  won: boolean,
  readTheirs: () => Promise<ConflictState | undefined>,
  goneKey: NotFoundKey,
): Promise<void> {
  if (!won) throw lostTo(mustExist(await readTheirs(), goneKey));
}

/** The failure of someone who saved too late. */
export function lostTo(theirs: ConflictState): PlumblineFailure {
  return new PlumblineFailure('conflict', 'conflict', {}, theirs);
}
