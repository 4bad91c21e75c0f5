import type { Cycle } from '../../../src/domain/model/cycle';
import type { KeyResult } from '../../../src/domain/model/keyResult';
import type { Objective } from '../../../src/domain/model/objective';
import type { Team } from '../../../src/domain/model/organisation';
import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { WorkSums } from '../../../src/domain/model/work';
import type { TreeInput, TreeLink, TreeRow } from '../../../src/domain/treeRows';
import { rowId } from '../../../src/domain/treeRows';

/** A quarter of 91 days between its bounds. */
export const QUARTER: Cycle = {
  id: 'q4',
  name: 'Q4',
  startsOn: '2026-10-01',
  endsOn: '2026-12-31',
  state: 'active',
  version: 1,
};

export function aCycle(over: Partial<Cycle> = {}): Cycle {
  return { ...QUARTER, ...over };
}

export function anObjective(number: number, over: Partial<Objective> = {}): Objective {
  return {
    id: `o${number}`,
    number,
    title: `Objective ${number}`,
    levelId: 'team',
    teamId: null,
    ownerId: 'olga',
    cycleId: QUARTER.id,
    parent: null,
    commitment: 'committed',
    visibility: 'open',
    viewerIds: [],
    weight: 1,
    createdAt: '2026-10-01T08:00:00.000Z',
    version: 1,
    ...over,
  };
}

/** A metric from 0 to 100, checked in on 20 November with confidence 8. */
export function aKeyResult(number: number, objectiveId: string, over: Partial<KeyResult> = {}): KeyResult {
  return {
    id: `k${number}`,
    number,
    objectiveId,
    title: `Key result ${number}`,
    ownerId: 'karl',
    weight: 1,
    measure: 'metric',
    unit: '',
    baseline: 0,
    target: 100,
    position: number,
    createdAt: '2026-10-01T08:00:00.000Z',
    version: 1,
    value: 60,
    confidence: 8,
    previousConfidence: 7,
    lastCheckInOn: '2026-11-20',
    recentValues: [60, 40],
    milestoneReached: 0,
    milestoneTotal: 0,
    ...over,
  };
}

export function aTeam(over: Partial<Team> = {}): Team {
  return {
    id: 't1',
    name: 'Team',
    levelId: 'team',
    leadId: 'lea',
    memberIds: ['mia'],
    projectIds: [],
    version: 1,
    ...over,
  };
}

export function someSums(delivered: number, scope: number, over: Partial<WorkSums> = {}): WorkSums {
  const points = { scopePoints: scope, deliveredPoints: delivered };
  return { scope, delivered, notDelivered: 0, ...points, unestimated: 0, ...over };
}

export function aLink(keyResultId: string, epicId: string, sums: WorkSums, over: Partial<TreeLink> = {}): TreeLink {
  return { keyResultId, epicId, weight: 1, state: 'live', sums, ...over };
}

export function treeInput(over: Partial<TreeInput> = {}): TreeInput {
  return {
    cycle: QUARTER,
    cycles: [QUARTER],
    levels: [],
    teams: [],
    objectives: [],
    keyResults: [],
    links: [],
    settings: DEFAULT_SETTINGS,
    today: '2026-11-23',
    viewer: { accountId: 'vera', administers: false },
    ...over,
  };
}

/** The rows as an indented list of ids: what a person sees first. */
export function outline(rows: readonly TreeRow[]): string[] {
  return rows.map((row) => `${'  '.repeat(row.depth)}${rowId(row)}`);
}
