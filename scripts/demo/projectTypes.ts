import type { PersonName } from './people.ts';

/** How an epic's work went in the quarter; shares are fractions of its stories. */
export type EpicCourse = {
  title: string;
  stories: number;
  /** Delivered by today. */
  delivered: number;
  /** Ended without being delivered (duplicates, not needed any more). */
  dropped?: number;
  /** Came into the scope after the quarter had begun. */
  added?: number;
  /** Name by which key results attach it. */
  ref?: string;
};

/** A project of the demo company. Story titles are composed of its actions and objects. */
export type DemoProject = {
  key: string;
  name: string;
  style: 'company-managed' | 'team-managed';
  lead: PersonName;
  /** What this project shows, for whoever reads the demo's source. */
  shows: string;
  /** Group that may see it; everybody with Jira when left out. */
  onlyGroup?: string;
  /** Days since anything last changed in it, for a project at rest. */
  restingFor?: number;
  /** Stories without an epic. */
  loose: number;
  actions: readonly string[];
  objects: readonly string[];
  epics: readonly EpicCourse[];
};
