import type { WorkUnit } from '../../contract/vocabulary';

export type Settings = {
  /** IANA zone in which calendar dates are read. */
  timeZone: string;
  workUnit: WorkUnit;
  /** Resolutions, compared without case, that end an issue without delivering it. */
  notDeliveredResolutions: readonly string[];
  /** Jira fields that hold story points, the first that has a value wins; empty means: find them by their type. */
  storyPointFields: readonly string[];
  /** Days between two check-ins of a key result. */
  checkInEveryDays: number;
  /** A project without work in progress and without an update for this many days is quiet. */
  quietAfterDays: number;
  version: number;
};

/** Resolutions that Jira sites use for work that ended without being delivered. */
export const DEFAULT_NOT_DELIVERED = [
  "Won't Do",
  "Won't Fix",
  'Duplicate',
  'Cannot Reproduce',
  'Invalid',
  'Declined',
  'Incomplete',
  'Not a Bug',
] as const;

export const DEFAULT_SETTINGS: Settings = {
  timeZone: 'UTC',
  workUnit: 'issues',
  notDeliveredResolutions: DEFAULT_NOT_DELIVERED,
  storyPointFields: [],
  checkInEveryDays: 7,
  quietAfterDays: 30,
  version: 0,
};
