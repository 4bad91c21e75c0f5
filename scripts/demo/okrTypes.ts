import type { PersonName } from './people.ts';

/** A check-in at a share of the time from the quarter's first day (0) to today (1). */
export type DemoCheckIn = {
  at: number;
  value: number | null;
  confidence: number;
  note: string;
  blocker?: 'organisational' | 'decisional' | 'cultural' | 'technical';
};

export type DemoKeyResult = {
  title: string;
  owner: PersonName;
  weight?: number;
  epics?: readonly (string | { ref: string; weight: number })[];
  checkIns?: readonly DemoCheckIn[];
} & (
  | { measure: 'metric'; unit: string; baseline: number; target: number }
  | { measure: 'work' }
  | { measure: 'milestone'; milestones: readonly { title: string; weight: number; reachedAt?: number }[] }
);

export type DemoObjective = {
  ref: string;
  title: string;
  why: string;
  level: 'company' | 'department' | 'team';
  team?: string;
  owner: PersonName;
  cycle: 'year' | 'quarter';
  parent?: string;
  commitment?: 'committed' | 'aspirational';
  /** Only these people, its owner and OKR admins see it. */
  onlyFor?: readonly PersonName[];
  weight?: number;
  /** What this objective shows, for whoever reads the demo's source. */
  shows: string;
  keyResults: readonly DemoKeyResult[];
};
