import type { Result } from './result';
import type { Instant, WorkUnit } from './vocabulary';

export type SettingsView = {
  timeZone: string;
  workUnit: WorkUnit;
  notDeliveredResolutions: string[];
  storyPointFields: string[];
  checkInEveryDays: number;
  quietAfterDays: number;
  version: number;
};

export const SYNC_KINDS = ['events', 'hourly', 'daily', 'attach', 'projects'] as const;
export type SyncKind = (typeof SYNC_KINDS)[number];

export type SyncRunView = {
  kind: SyncKind;
  startedAt: Instant;
  finishedAt: Instant | null;
  /** Issues read from Jira and rows changed by it. */
  read: number;
  changed: number;
  /** Key under `errors`; null when it went well. */
  errorKey: string | null;
};

export type SyncView = {
  /** The newest run of each kind. */
  runs: SyncRunView[];
  /** Issues that changed and have not been read yet. */
  waiting: number;
  /** When the oldest of them changed; null when none waits. */
  oldestWaitingAt: Instant | null;
  linkedEpics: number;
  workItems: number;
  /** When Jira lets the app read again, after it asked to slow down. */
  pausedUntil: Instant | null;
};

export type SettingsContract = {
  getSettings: () => Result<SettingsView>;
  saveSettings: (args: Omit<SettingsView, 'version'> & { expectedVersion: number }) => Result<SettingsView>;
  getSync: () => Result<SyncView>;
  /** Starts a repair run in the background. */
  runSync: (args: { kind: 'hourly' | 'daily' | 'projects' }) => Result<null>;
};
