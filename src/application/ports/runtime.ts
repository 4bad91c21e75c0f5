import type { Instant, IssueId } from '../../contract/vocabulary';
import type { Settings } from '../../domain/model/settings';
import type { SyncKind, SyncRunView } from '../../contract/settings';

/** What the application takes from outside so that it has no clock and no chance of its own. */
export interface Moment {
  now(): Instant;
  createId(): string;
  /** Always the same id for the same words. */
  idFor(words: readonly string[]): string;
}

export interface SettingsStore {
  get(): Promise<Settings>;
  save(settings: Settings, expectedVersion: number): Promise<boolean>;
}

/** Where a reading of changes goes on: the span that it reads, when it began, and the page it came to. */
export type DeltaPlace = { minutes: number; startedAt: Instant; next: string };

/** A job that a queue runs later, one at a time per site. */
export type Job =
  | { kind: 'readChanges' }
  | { kind: 'readEpics'; epicIds: IssueId[] }
  /** Writes on epics which key results they serve: after a detachment, or when a key result is gone. */
  | { kind: 'markEpics'; epicIds: IssueId[] }
  /** Reads epics and their children again, because their project came or went. */
  | { kind: 'compareEpics'; epicIds: IssueId[] }
  /** Reads all linked epics again, from the one after `after`. */
  | { kind: 'compare'; after: IssueId | null }
  /** Reads what changed lately, whether an event told of it or not; the fields are set where a run goes on. */
  | { kind: 'delta'; from?: DeltaPlace }
  /** Thins snapshots, drops what serves nothing and derives standings anew. */
  | { kind: 'tidy'; after: string | null }
  | { kind: 'scanProjects'; next: number };

export interface JobQueue {
  push(job: Job, delaySeconds?: number): Promise<void>;
}

/** Small marks with a life: whether a job is already asked for, how far a job came. */
export interface MarkStore {
  /** True for the first that sets it; it vanishes after `seconds`. */
  claim(name: string, seconds: number): Promise<boolean>;
  release(name: string): Promise<void>;
  read(name: string): Promise<string | undefined>;
  write(name: string, value: string, seconds?: number): Promise<void>;
}

export interface SyncLog {
  save(run: SyncRunView): Promise<void>;
  latest(): Promise<SyncRunView[]>;
}

export type { SyncKind };
