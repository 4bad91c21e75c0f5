import type { Result } from './result';
import type { CalendarDate, CycleState, Missing } from './vocabulary';

export type CycleView = {
  id: string;
  name: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  state: CycleState;
  version: number;
};

export type CycleDraft = { name: string; startsOn: CalendarDate; endsOn: CalendarDate };

/** A key result that keeps its cycle from beginning, and what it lacks. */
export type IncompleteView = { id: string; key: string; title: string; missing: Missing[] };

export type CyclesContract = {
  /** Newest first. `currentId` is the cycle a page opens with; null when there is none yet. */
  listCycles: () => Result<{ cycles: CycleView[]; currentId: string | null }>;
  createCycle: (args: CycleDraft) => Result<CycleView>;
  editCycle: (args: CycleDraft & { cycleId: string; expectedVersion: number }) => Result<CycleView>;
  /** For OKR admins: the first of what keeps a cycle from beginning, and how many there are. */
  listIncomplete: (args: { cycleId: string }) => Result<{ total: number; keyResults: IncompleteView[] }>;
  /** Moves a cycle on (draft, active, review, closed) or back where that is allowed. */
  setCycleState: (args: { cycleId: string; state: CycleState; expectedVersion: number }) => Result<CycleView>;
};
