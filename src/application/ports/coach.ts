import type { DismissalReason, School } from '../../contract/coach';
import type { AccountId, Instant } from '../../contract/vocabulary';

export type CoachSettings = {
  school: School;
  /** By team id; teams that are gone may still be named. */
  teamSchools: ReadonlyMap<string, School>;
  glossary: readonly string[];
  version: number;
};

export const DEFAULT_COACH: CoachSettings = { school: 'strict', teamSchools: new Map(), glossary: [], version: 0 };

/** A remark that somebody set aside for one text of an objective or key result. */
export type Dismissal = {
  entityId: string;
  messageKey: string;
  text: string;
  reason: DismissalReason;
  authorId: AccountId;
  at: Instant;
};

export interface CoachStore {
  settings(): Promise<CoachSettings>;
  /** False when somebody saved in between. */
  saveSettings(settings: CoachSettings, expectedVersion: number): Promise<boolean>;
  dismissals(entityIds: readonly string[]): Promise<Dismissal[]>;
  /** About all objectives and key results of the cycles; one statement, however many they are. */
  dismissalsIn(cycleIds: readonly string[]): Promise<Dismissal[]>;
  /** The latest for a remark replaces the one before. */
  dismiss(dismissal: Dismissal): Promise<void>;
  restore(entityId: string, messageKey: string): Promise<void>;
}
