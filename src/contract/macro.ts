import type { CalendarDate } from './vocabulary';

/** What a row shows besides key and title. */
export const ROW_COLUMNS = ['health', 'progress', 'work', 'confidence', 'owner'] as const;
export type RowColumn = (typeof ROW_COLUMNS)[number];

export const DENSITIES = ['full', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** How the macro on a Confluence page is set up; what is stored in the page. Null means: no limit, the live one. */
export type MacroConfig = {
  /** Null follows the current cycle. */
  cycleId: string | null;
  levelId: string | null;
  teamId: string | null;
  /** Only this objective and what hangs beneath it. */
  objectiveId: string | null;
  /** How many levels of the tree are unfolded, and how many an export holds. */
  depth: number | null;
  columns: RowColumn[];
  density: Density;
  /** The day whose numbers are shown for ever; null shows today's. */
  frozenAt: CalendarDate | null;
  /** Level of the heading above the tree, 1–6; null shows none. */
  headingLevel: number | null;
};

/** What a macro shows that nobody has configured. */
export const DEFAULT_MACRO_CONFIG: MacroConfig = {
  cycleId: null,
  levelId: null,
  teamId: null,
  objectiveId: null,
  depth: null,
  columns: [...ROW_COLUMNS],
  density: 'full',
  frozenAt: null,
  headingLevel: null,
};
