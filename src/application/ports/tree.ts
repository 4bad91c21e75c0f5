import type { CalendarDate, EpicState, IssueId, ProjectId } from '../../contract/vocabulary';
import type { Cycle } from '../../domain/model/cycle';
import type { KeyResult } from '../../domain/model/keyResult';
import type { Objective } from '../../domain/model/objective';
import type { Level, Team } from '../../domain/model/organisation';

import type { WorkSums } from '../../domain/model/work';

/** One epic under one key result, as far as the tree needs it. */
export type LinkFact = {
  keyResultId: string;
  epicId: IssueId;
  projectId: ProjectId;
  weight: number;
  state: EpicState;
  sums: WorkSums;
  /** Issues added to and removed from the epic's scope since the cycle began, or since the link if that is later. */
  added: number;
  removed: number;
};

/** Everything that the tree of a cycle is computed from. */
export type TreeFacts = {
  /** The chosen one. */
  cycle: Cycle;
  cycles: Cycle[];
  levels: Level[];
  teams: Team[];
  /** Objectives of every cycle that overlaps the asked one. */
  objectives: Objective[];
  keyResults: KeyResult[];
  links: LinkFact[];
};

/** What people wrote, without the work beneath it. */
export type TextFacts = Omit<TreeFacts, 'links'>;

/** Picks a cycle of all there are, so that naming none costs no further statement. */
export type ChooseCycle = (cycles: readonly Cycle[]) => Cycle | undefined;

export interface TreeReader {
  /** At most four statements, whatever the size. `undefined` when no cycle is chosen. */
  read(choose: ChooseCycle): Promise<TreeFacts | undefined>;
  /** The same without links: three statements. */
  readTexts(choose: ChooseCycle): Promise<TextFacts | undefined>;
  /** The same as it stood at the end of a past day, from the snapshots. */
  readAt(choose: ChooseCycle, day: CalendarDate): Promise<TreeFacts | undefined>;
  /** The links of some key results, of whichever cycle they are. One statement. */
  links(keyResultIds: readonly string[]): Promise<LinkFact[]>;
}
