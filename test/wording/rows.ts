import type { KeyResultRow, ObjectiveRow, WorkView } from '../../src/contract/tree';

const common = {
  parentRowId: null,
  depth: 1,
  ownerId: 'someone',
  weight: 1,
  pace: null,
  signals: [],
  can: [],
  version: 1,
  context: false,
};

export function aWork(part: Partial<WorkView> = {}): WorkView {
  return {
    unit: 'issues',
    delivered: 13,
    scope: 16,
    notDelivered: 0,
    share: { raw: 13 / 16, shown: 13 / 16 },
    added: 0,
    removed: 0,
    unestimated: 0,
    epics: 2,
    ...part,
  };
}

export function aKeyResult(part: Partial<KeyResultRow> = {}): KeyResultRow {
  return {
    ...common,
    kind: 'keyResult',
    id: 'k',
    key: 'KR-34',
    title: 'Dosage questions to the hotline',
    objectiveId: 'o',
    health: 'atRisk',
    progress: { raw: 120 / 280, shown: 120 / 280 },
    measure: 'metric',
    unit: '',
    baseline: 400,
    target: 120,
    value: 280,
    confidence: 5,
    confidenceTrend: -2,
    lastCheckInOn: '2026-11-19',
    milestoneReached: 0,
    milestoneTotal: 0,
    work: aWork(),
    ...part,
  };
}

export function anObjective(part: Partial<ObjectiveRow> = {}): ObjectiveRow {
  return {
    ...common,
    kind: 'objective',
    id: 'o',
    key: 'O-12',
    title: 'Doctors find the right dosage by themselves',
    health: 'onTrack',
    progress: { raw: 0.62, shown: 0.62 },
    levelId: 'l',
    teamId: null,
    cycleId: 'c',
    commitment: 'committed',
    visibility: 'open',
    children: {},
    restrictedChildren: 0,
    path: [],
    inLoop: false,
    ...part,
  };
}
