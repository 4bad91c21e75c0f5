import type { CheckInDraft } from '../../../src/contract/checkIns';
import type { KeyResultDraft } from '../../../src/contract/keyResults';
import type { ObjectiveDraft } from '../../../src/contract/objectives';
import type { App, Name } from './app';
import { day } from './days';

/** An active cycle, 50 days old, with 40 days to go. */
export async function aCycle(app: App, name = 'Q4'): Promise<string> {
  const { id } = await app.call('nora', 'createCycle', { name, startsOn: day(-50), endsOn: day(40) });
  await app.call('nora', 'setCycleState', { cycleId: id, state: 'active', expectedVersion: 1 });
  return id;
}

/** Closes an active cycle. */
export async function closeCycle(app: App, cycleId: string): Promise<void> {
  await app.call('nora', 'setCycleState', { cycleId, state: 'review', expectedVersion: 2 });
  await app.call('nora', 'setCycleState', { cycleId, state: 'closed', expectedVersion: 3 });
}

/** A team that Léa leads and Tim is in. */
export async function aTeam(app: App): Promise<string> {
  const people = { leadId: 'lea', memberIds: ['tim'], projectIds: [] };
  return (await app.call('nora', 'createTeam', { name: 'Dosage', levelId: 'team', ...people })).id;
}

export const objectiveDraft = (cycleId: string, over: Partial<ObjectiveDraft> = {}): ObjectiveDraft => ({
  ...{ title: 'Doctors find the right dosage', why: 'They call us.', levelId: 'team', teamId: null, ownerId: 'ada' },
  ...{ cycleId, parent: null, commitment: 'committed', visibility: 'open', viewerIds: [], weight: 1 },
  ...over,
});

export const keyResultDraft = (objectiveId: string, over: Partial<KeyResultDraft> = {}): KeyResultDraft => ({
  ...{ objectiveId, title: 'Calls to the hotline', ownerId: 'ada', weight: 1, measure: 'metric', unit: 'calls' },
  ...{ baseline: 400, target: 120, milestones: [] },
  ...over,
});

export const checkInDraft = (over: Partial<CheckInDraft> = {}): CheckInDraft => ({
  ...{ forDate: day(-1), value: 260, confidence: 7, note: 'The search helps.', blocker: null },
  reachedMilestoneIds: [],
  ...over,
});

export async function anObjective(
  app: App,
  cycleId: string,
  over: Partial<ObjectiveDraft> = {},
  as: Name = 'nora',
): Promise<string> {
  return (await app.call(as, 'createObjective', objectiveDraft(cycleId, over))).objectiveId;
}

export async function aKeyResult(
  app: App,
  objectiveId: string,
  over: Partial<KeyResultDraft> = {},
  as: Name = 'nora',
): Promise<string> {
  return (await app.call(as, 'createKeyResult', keyResultDraft(objectiveId, over))).keyResultId;
}

/** Numeric ids of issues by their key, as Jira gives them to this person. */
export async function issueIds(app: App, keys: readonly string[], as: Name = 'ada'): Promise<string[]> {
  const jira = app.site.jira(`${as}@example.com`);
  return Promise.all(
    keys.map(async (key) => ((await (await jira(`/rest/api/3/issue/${key}?fields=id`)).json()) as { id: string }).id),
  );
}
