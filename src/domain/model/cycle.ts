import type { CalendarDate, CycleState } from '../../contract/vocabulary';

/** A period in which objectives are pursued. Both bounds belong to it. Cycles may overlap. */
export type Cycle = {
  id: string;
  name: string;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  state: CycleState;
  version: number;
};
