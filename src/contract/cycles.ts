import type { Result } from './result';
import type { CalendarDate, CycleState } from './vocabulary';

export type CycleView = {
  id: string;
  name: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  state: CycleState;
  version: number;
};

export type CycleDraft = { name: string; startsOn: CalendarDate; endsOn: CalendarDate };

export type CyclesContract = {
  /** Newest first. `currentId` is the cycle a page opens with; null when there is none yet. */
  listCycles: () => Result<{ cycles: CycleView[]; currentId: string | null }>;
  createCycle: (args: CycleDraft) => Result<CycleView>;
  editCycle: (args: CycleDraft & { cycleId: string; expectedVersion: number }) => Result<CycleView>;
  /** Moves a cycle on (draft, active, review, closed) or back where that is allowed. */
  setCycleState: (args: { cycleId: string; state: CycleState; expectedVersion: number }) => Result<CycleView>;
};
