import type { CalendarDate, Right } from '../contract/vocabulary';
import type { KeyResultNumbers } from './keyResultNumbers';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/keyResult';
import type { Objective } from './model/objective';
import type { Level, Team } from './model/organisation';
import type { Settings } from './model/settings';
import type { ObjectiveNumbers } from './objectiveNumbers';
import type { Viewer } from './rights';
import type { WorkLinkSums } from './work';

/** Everything that the tree of one cycle is computed from; lists may hold more than the cycle needs. */
export type TreeInput = {
  cycle: Cycle;
  /** All cycles that the objectives belong to. */
  cycles: readonly Cycle[];
  levels: readonly Level[];
  teams: readonly Team[];
  /** Those of the cycle, all their descendants and all their ancestors. */
  objectives: readonly Objective[];
  keyResults: readonly KeyResult[];
  links: readonly TreeLink[];
  settings: Pick<Settings, 'workUnit' | 'checkInEveryDays'>;
  today: CalendarDate;
  viewer: Viewer;
};

/** An epic that serves a key result, with what its children add up to. */
export type TreeLink = WorkLinkSums & { keyResultId: string };

/** A step on the way up from a root of the tree. */
export type PathStep = { id: string; number: number; title: string };

type RowPlace = {
  /** 0 for a root of this tree. */
  depth: number;
  /** Id of the row above it in the tree; null for a root. */
  parentId: string | null;
  /** Child objectives directly beneath this row that the viewer may not see. */
  restrictedChildren: number;
  rights: Right[];
};

export type ObjectiveRow = RowPlace & {
  kind: 'objective';
  /** Its `parent` is null when the viewer may not see that one. */
  objective: Objective;
  numbers: ObjectiveNumbers;
  /** Down to the parent, for a root whose parents are outside this tree, as far up as the viewer may see. */
  path: PathStep[];
  /** True where a loop of parents was cut open: its parent is ignored until somebody corrects it. */
  inLoop: boolean;
};

export type KeyResultRow = RowPlace & {
  kind: 'keyResult';
  keyResult: KeyResult;
  numbers: KeyResultNumbers;
};

export type TreeRow = ObjectiveRow | KeyResultRow;

/** Objective or key result of a row, whichever it is. */
export function rowId(row: TreeRow): string {
  return row.kind === 'objective' ? row.objective.id : row.keyResult.id;
}
