import type { CycleState } from '../../../src/contract/vocabulary';

/** Where an OKR admin can take a cycle from each state, the usual way first; the app refuses all else. */
export const CYCLE_MOVES: Record<CycleState, readonly CycleState[]> = {
  draft: ['active'],
  active: ['review', 'draft'],
  review: ['closed', 'active'],
  closed: ['review'],
};
