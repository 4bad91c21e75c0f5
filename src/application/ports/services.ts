import type { CoachStore } from './coach';
import type { JiraReader } from './jira';
import type { JobQueue, MarkStore, Moment, SettingsStore, SyncLog } from './runtime';
import type { SavedFilterStore } from './savedFilters';
import type {
  ActivityStore,
  AlignmentStore,
  ChangedIssueStore,
  CheckInStore,
  CycleStore,
  KeyResultStore,
  ObjectiveStore,
  OrganisationStore,
  SnapshotStore,
  WorkLinkStore,
  WorkStore,
} from './stores';
import type { TreeReader } from './tree';

/** Everything that the application works with, built once by the composition root. */
export type Services = {
  cycles: CycleStore;
  organisation: OrganisationStore;
  objectives: ObjectiveStore;
  keyResults: KeyResultStore;
  checkIns: CheckInStore;
  workLinks: WorkLinkStore;
  work: WorkStore;
  snapshots: SnapshotStore;
  alignment: AlignmentStore;
  changedIssues: ChangedIssueStore;
  activity: ActivityStore;
  tree: TreeReader;
  settings: SettingsStore;
  coach: CoachStore;
  savedFilters: SavedFilterStore;
  marks: MarkStore;
  queue: JobQueue;
  syncLog: SyncLog;
  /** Jira as the app sees it; what a person may see is asked through the caller. */
  jira: JiraReader;
  moment: Moment;
};
