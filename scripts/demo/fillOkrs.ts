import type { PlumblineClient } from '../plumblineClient.ts';
import type { DemoCalendar } from './calendar.ts';
import type { DemoKeyResult, DemoObjective } from './okrTypes.ts';
import { COMPANY_OBJECTIVES } from './okrsCompany.ts';
import { DIGITAL_OBJECTIVES } from './okrsDigital.ts';
import { OPERATIONS_OBJECTIVES } from './okrsOperations.ts';
import { PEOPLE } from './people.ts';
import { TEAMS } from './teams.ts';

/** Everyone that the demo's OKRs refer to, by the ids that the site gave. */
export type DemoIds = { projects: Map<string, string>; epics: Map<string, string> };

/** A check-in that is still to be made, on its day. */
export type PlannedCheckIn = {
  keyResultId: string;
  plan: DemoKeyResult;
  day: string;
  checkIn: NonNullable<DemoKeyResult['checkIns']>[number];
};

const ADMIN = PEOPLE.sean.email;
const OBJECTIVES = [...COMPANY_OBJECTIVES, ...DIGITAL_OBJECTIVES, ...OPERATIONS_OBJECTIVES];

type Filled = {
  cycles: Record<'year' | 'quarter', string>;
  levels: Map<string, string>;
  teams: Map<string, string>;
  objectives: Map<string, string>;
};

/** Creates cycles, teams, objectives and key results and attaches the epics; answers the check-ins that follow. */
export async function fillOkrs(app: PlumblineClient, calendar: DemoCalendar, ids: DemoIds): Promise<PlannedCheckIn[]> {
  const filled: Filled = {
    cycles: await fillCycles(app, calendar),
    objectives: new Map(),
    ...(await fillTeams(app, ids)),
  };
  const planned: PlannedCheckIn[] = [];
  for (const objective of parentsFirst(OBJECTIVES)) {
    filled.objectives.set(objective.ref, await fillObjective(app, objective, filled));
    for (const keyResult of objective.keyResults) {
      const keyResultId = await fillKeyResult(app, keyResult, filled.objectives.get(objective.ref) ?? '', ids);
      for (const checkIn of keyResult.checkIns ?? [])
        planned.push({ keyResultId, plan: keyResult, day: calendar.soFar(checkIn.at), checkIn });
    }
  }
  return planned.sort((a, b) => a.day.localeCompare(b.day));
}

async function fillCycles(app: PlumblineClient, { year, quarter }: DemoCalendar): Promise<Filled['cycles']> {
  const activate = async (draft: DemoCalendar['year']) => {
    const cycle = await app.call(ADMIN, 'createCycle', draft);
    await app.call(ADMIN, 'setCycleState', { cycleId: cycle.id, state: 'active', expectedVersion: cycle.version });
    return cycle.id;
  };
  return { year: await activate(year), quarter: await activate(quarter) };
}

async function fillTeams(app: PlumblineClient, ids: DemoIds): Promise<Pick<Filled, 'levels' | 'teams'>> {
  const { levels } = await app.call(ADMIN, 'listOrganisation');
  const levelIds = new Map(levels.map((level) => [level.defaultName ?? level.name, level.id]));
  const teams = new Map<string, string>();
  for (const team of TEAMS) {
    const saved = await app.call(ADMIN, 'createTeam', {
      name: team.name,
      levelId: mustFind(levelIds, team.level),
      leadId: PEOPLE[team.lead].accountId,
      memberIds: team.members.map((name) => PEOPLE[name].accountId),
      projectIds: team.projects.map((key) => mustFind(ids.projects, key)),
    });
    teams.set(team.name, saved.id);
  }
  return { levels: levelIds, teams };
}

async function fillObjective(app: PlumblineClient, plan: DemoObjective, filled: Filled): Promise<string> {
  const { objectiveId } = await app.call(ADMIN, 'createObjective', {
    title: plan.title,
    why: plan.why,
    levelId: mustFind(filled.levels, plan.level),
    teamId: plan.team === undefined ? null : mustFind(filled.teams, plan.team),
    ownerId: PEOPLE[plan.owner].accountId,
    cycleId: filled.cycles[plan.cycle],
    parent: plan.parent === undefined ? null : { kind: 'objective', id: mustFind(filled.objectives, plan.parent) },
    commitment: plan.commitment ?? 'committed',
    visibility: plan.onlyFor === undefined ? 'open' : 'restricted',
    viewerIds: (plan.onlyFor ?? []).map((name) => PEOPLE[name].accountId),
    weight: plan.weight ?? 1,
  });
  return objectiveId;
}

async function fillKeyResult(
  app: PlumblineClient,
  plan: DemoKeyResult,
  objectiveId: string,
  ids: DemoIds,
): Promise<string> {
  const metric = plan.measure === 'metric';
  const { keyResultId } = await app.call(ADMIN, 'createKeyResult', {
    objectiveId,
    title: plan.title,
    ownerId: PEOPLE[plan.owner].accountId,
    weight: plan.weight ?? 1,
    measure: plan.measure,
    unit: metric ? plan.unit : '',
    baseline: metric ? plan.baseline : null,
    target: metric ? plan.target : null,
    milestones:
      plan.measure === 'milestone'
        ? plan.milestones.map(({ title, weight }) => ({ id: null, title, weight, reachedOn: null }))
        : [],
  });
  for (const epic of plan.epics ?? []) {
    const { ref, weight } = typeof epic === 'string' ? { ref: epic, weight: 1 } : epic;
    await app.call(ADMIN, 'attachEpics', { keyResultId, epicIds: [mustFind(ids.epics, ref)], weight });
  }
  return keyResultId;
}

/** Makes one check-in as the owner of its key result. */
export async function makeCheckIn(
  app: PlumblineClient,
  { keyResultId, plan, day, checkIn }: PlannedCheckIn,
): Promise<void> {
  await app.call(PEOPLE[plan.owner].email, 'checkIn', {
    keyResultId,
    forDate: day,
    value: checkIn.value,
    confidence: checkIn.confidence,
    note: checkIn.note,
    blocker: checkIn.blocker ?? null,
    reachedMilestoneIds: await reachedBy(app, keyResultId, plan, checkIn.at),
  });
}

async function reachedBy(
  app: PlumblineClient,
  keyResultId: string,
  plan: DemoKeyResult,
  at: number,
): Promise<string[]> {
  if (plan.measure !== 'milestone') return [];
  const reached = new Set(plan.milestones.filter(({ reachedAt }) => (reachedAt ?? 1) <= at).map(({ title }) => title));
  const { draft } = await app.call(PEOPLE[plan.owner].email, 'getKeyResult', { keyResultId });
  return draft.milestones.flatMap(({ id, title, reachedOn }) =>
    reached.has(title) && reachedOn === null && id !== null ? [id] : [],
  );
}

function parentsFirst(objectives: readonly DemoObjective[]): DemoObjective[] {
  const depth = (objective: DemoObjective): number => {
    const parent = objectives.find(({ ref }) => ref === objective.parent);
    return parent === undefined ? 0 : 1 + depth(parent);
  };
  return [...objectives].sort((a, b) => depth(a) - depth(b));
}

function mustFind(map: ReadonlyMap<string, string>, key: string): string {
  const found = map.get(key);
  if (found === undefined) throw new Error(`The demo refers to ${key}, which it does not have.`);
  return found;
}
