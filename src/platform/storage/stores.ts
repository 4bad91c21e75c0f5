import type { Moment } from '../../application/ports/runtime';
import type { Services } from '../../application/ports/services';
import { createActivityStore } from './activityStore';
import { createAlignmentStore } from './alignmentStore';
import { createChangedIssueStore } from './changedIssueStore';
import { createCheckInStore } from './checkInStore';
import { createCoachStore } from './coachStore';
import { createCycleStore } from './cycleStore';
import { database } from './database';
import { createKeyResultStore } from './keyResultStore';
import { createMarkStore } from './markStore';
import { createObjectiveStore } from './objectiveStore';
import { createOrganisationStore } from './organisationStore';
import { createSavedFilterStore } from './savedFilterStore';
import { createSettingsStore } from './settingsStore';
import { createSnapshotStore } from './snapshotStore';
import { createSyncLog } from './syncLog';
import { createTreeReader } from './tree/treeReader';
import { createWorkLinkStore } from './workLinkStore';
import { createWorkStore } from './workStore';

/** Everything that is kept; what is left of the services are Jira, the queue and the clock. */
export type Stores = Omit<Services, 'queue' | 'jira' | 'moment'>;

/** Forge SQL and KVS behind the application's ports. It holds no state and may be built once per runtime. */
export function createStores(moment: Moment): Stores {
  const marks = createMarkStore(moment);
  return {
    cycles: createCycleStore(database),
    organisation: createOrganisationStore(database),
    objectives: createObjectiveStore(database),
    keyResults: createKeyResultStore(database),
    checkIns: createCheckInStore(database),
    workLinks: createWorkLinkStore(database),
    work: createWorkStore(database),
    snapshots: createSnapshotStore(database),
    alignment: createAlignmentStore(database),
    changedIssues: createChangedIssueStore(database),
    activity: createActivityStore(database),
    tree: createTreeReader(database),
    settings: createSettingsStore(marks),
    coach: createCoachStore(database, marks),
    savedFilters: createSavedFilterStore(),
    marks,
    syncLog: createSyncLog(database),
  };
}
