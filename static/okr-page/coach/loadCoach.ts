import type * as CoachModule from '../../../src/domain/coach';

export type Coach = typeof CoachModule;

let loading: Promise<Coach> | undefined;

/** The coach's rules, fetched once somebody writes; asked for again when the network failed. */
export function loadCoach(): Promise<Coach> {
  loading ??= import('../../../src/domain/coach').catch((cause: unknown) => {
    loading = undefined;
    throw cause;
  });
  return loading;
}
