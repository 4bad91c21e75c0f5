import { randomUUID } from 'node:crypto';
import type { ObjectiveWithWhy, Snapshot } from '../../src/application/ports/stores';
import type { CheckIn } from '../../src/domain/model/checkIn';
import type { Cycle } from '../../src/domain/model/cycle';
import type { KeyResult, KeyResultStanding } from '../../src/domain/model/keyResult';
import type { Level, Team } from '../../src/domain/model/organisation';
import type { LinkedEpic, WorkDay, WorkItem, WorkLink } from '../../src/domain/model/work';

const CREATED = '2026-10-01T08:00:00.000Z';

export const aCycle = (over: Partial<Cycle> = {}): Cycle => ({
  ...{ id: randomUUID(), name: 'Q4', startsOn: '2026-10-01', endsOn: '2026-12-31', state: 'active', version: 1 },
  ...over,
});

export const aLevel = (over: Partial<Level> = {}): Level => ({
  ...{ id: randomUUID(), position: 0, name: '', defaultName: 'company', version: 1 },
  ...over,
});

export const aTeam = (over: Partial<Team> = {}): Team => ({
  ...{
    id: randomUUID(),
    name: 'Dosage',
    levelId: randomUUID(),
    leadId: null,
    memberIds: [],
    projectIds: [],
    version: 1,
  },
  ...over,
});

export const anObjective = (over: Partial<ObjectiveWithWhy> = {}): ObjectiveWithWhy => ({
  ...{ id: randomUUID(), number: 0, title: 'Doctors find the dosage', why: 'They call us.', levelId: randomUUID() },
  ...{ teamId: null, ownerId: 'ada', cycleId: randomUUID(), parent: null, commitment: 'committed' },
  ...{ visibility: 'open', viewerIds: [], weight: 1, createdAt: CREATED, version: 1 },
  ...over,
});

export const NO_STANDING: KeyResultStanding = {
  ...{ value: null, confidence: null, previousConfidence: null, lastCheckInOn: null, recentValues: [] },
  ...{ milestoneReached: 0, milestoneTotal: 0 },
};

export const aKeyResult = (over: Partial<KeyResult> = {}): KeyResult => ({
  ...{ id: randomUUID(), number: 0, objectiveId: randomUUID(), title: 'Calls drop', ownerId: 'ada', weight: 1 },
  ...{ measure: 'metric', unit: 'calls', baseline: 400, target: 120, position: 0, createdAt: CREATED, version: 1 },
  ...NO_STANDING,
  ...over,
});

export const aCheckIn = (over: Partial<CheckIn> = {}): CheckIn => ({
  ...{ id: randomUUID(), keyResultId: randomUUID(), forDate: '2026-10-05', value: 380.5, confidence: 7, note: 'ok' },
  ...{ blocker: null, authorId: 'ada', createdAt: CREATED, version: 1 },
  ...over,
});

export const aLink = (over: Partial<WorkLink> = {}): WorkLink => ({
  ...{ id: randomUUID(), keyResultId: randomUUID(), epicId: '10001', weight: 1, attachedBy: 'ada' },
  ...{ attachedAt: '2026-10-02T10:00:00.000Z', version: 1 },
  ...over,
});

export const anEpic = (over: Partial<LinkedEpic> = {}): LinkedEpic => ({
  ...{ issueId: '10001', projectId: '1', state: 'live', category: 'indeterminate', readAt: CREATED },
  sums: { scope: 12, delivered: 7, notDelivered: 1, scopePoints: 30.5, deliveredPoints: 20, unestimated: 2 },
  ...over,
});

export const anItem = (over: Partial<WorkItem> = {}): WorkItem => ({
  ...{ issueId: '20001', epicId: '10001', projectId: '1', category: 'new', outcome: 'open', points: 2.5 },
  ...{ createdOn: '2026-10-01', endedOn: null, updatedAt: '2026-10-03T10:00:00.000Z' },
  ...over,
});

export const aDay = (over: Partial<WorkDay> = {}): WorkDay => ({
  ...{ epicId: '10001', day: '2026-10-03', scope: 3, delivered: 1, scopePoints: 3, deliveredPoints: 1 },
  ...{ added: 3, removed: 0 },
  ...over,
});

export const aSnapshot = (over: Partial<Snapshot> = {}): Snapshot => ({
  ...{ keyResultId: randomUUID(), day: '2026-10-05', baseline: 400, target: 120 },
  ...{ delivered: 7, scope: 12, notDelivered: 1 },
  ...NO_STANDING,
  ...over,
});
