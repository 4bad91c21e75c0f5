import type { ExplainedNumber, ExplanationView } from '../../contract/explanation';
import type { CalendarDate, ParentKind } from '../../contract/vocabulary';
import { explainKeyResultHealth, explainObjectiveHealth, explainPace } from '../../domain/explainHealth';
import { explainResult, explainWork } from '../../domain/explainKeyResult';
import { explainRollUp } from '../../domain/explainObjective';
import type { Explanation } from '../../domain/explanation';
import type { Milestone } from '../../domain/model/checkIn';
import type { Objective } from '../../domain/model/objective';
import type { Settings } from '../../domain/model/settings';
import type { TreeRow } from '../../domain/treeRows';
import { rowId } from '../../domain/treeRows';
import { mustExist } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import type { TreeFacts } from '../ports/tree';
import { readerOf } from '../session/permits';
import { siteDay } from '../settings/siteDay';
import { asRoot } from '../tree/asRoot';
import { asItStood } from '../tree/asItStood';
import { buildCycleTree } from '../tree/buildCycleTree';

type Uses = Pick<Services, 'objectives' | 'keyResults' | 'tree' | 'settings' | 'moment' | 'marks'>;
type Question = { kind: ParentKind; id: string; number: ExplainedNumber; frozenAt?: CalendarDate };

/** How a number came about. It is taken from the same tree that shows it, so that both never tell two stories. */
export async function explainNumber(services: Uses, caller: Caller, question: Question): Promise<ExplanationView> {
  const [viewer, day, objective] = await Promise.all([
    readerOf(services, caller),
    siteDay(services),
    objectiveOf(services, question),
  ]);
  const frozenAt = question.frozenAt !== undefined && question.frozenAt < day.today ? question.frozenAt : null;
  const facts = asRoot(await readFacts(services.tree, objective.cycleId, frozenAt), objective.id);
  const asOf = frozenAt ?? day.today;
  const rows = buildCycleTree(facts, day.settings, asOf, viewer);
  const row = mustExist(
    rows.find((candidate) => rowId(candidate) === question.id),
    notFoundKey(question),
  );
  const milestones = question.kind === 'keyResult' ? await services.keyResults.milestones(question.id) : [];
  const known = { rows, facts, milestones, settings: day.settings, asOf };
  return { ...explain(row, question.number, known), computedAt: day.now };
}

type Known = {
  rows: readonly TreeRow[];
  facts: TreeFacts;
  milestones: readonly Milestone[];
  settings: Settings;
  asOf: CalendarDate;
};

function explain(row: TreeRow, number: ExplainedNumber, known: Known): Explanation {
  const { facts, settings, asOf } = known;
  if (row.kind === 'objective') {
    const cycle = facts.cycles.find(({ id }) => id === row.objective.cycleId) ?? facts.cycle;
    if (number === 'pace') return explainPace(cycle, asOf);
    return number === 'health' ? explainObjectiveHealth(row.numbers) : explainRollUp(row, known.rows);
  }
  const { keyResult, numbers } = row;
  const links = facts.links.filter(({ keyResultId }) => keyResultId === keyResult.id);
  switch (number) {
    case 'pace':
      return explainPace(cycleOfKeyResult(keyResult.objectiveId, facts), asOf);
    case 'health':
      return explainKeyResultHealth(numbers, keyResult, settings);
    case 'work':
      return explainWork(links, settings.workUnit);
    case 'progress':
      return explainResult(keyResult, links, known.milestones, settings.workUnit);
  }
}

function cycleOfKeyResult(objectiveId: string, { objectives, cycles, cycle }: TreeFacts) {
  const cycleId = objectives.find(({ id }) => id === objectiveId)?.cycleId;
  return cycles.find(({ id }) => id === cycleId) ?? cycle;
}

async function objectiveOf(services: Uses, question: Question): Promise<Objective> {
  const { kind, id } = question;
  const objectiveId = kind === 'objective' ? id : (await services.keyResults.find(id))?.objectiveId;
  const objective = objectiveId === undefined ? undefined : await services.objectives.find(objectiveId);
  return mustExist(objective, notFoundKey(question));
}

async function readFacts(tree: Uses['tree'], cycleId: string, frozenAt: CalendarDate | null): Promise<TreeFacts> {
  const choose = (cycles: readonly TreeFacts['cycle'][]) => cycles.find(({ id }) => id === cycleId);
  const facts = mustExist(
    frozenAt === null ? await tree.read(choose) : await tree.readAt(choose, frozenAt),
    'cycleNotFound',
  );
  return frozenAt === null ? facts : asItStood(facts, frozenAt);
}

function notFoundKey({ kind }: Question) {
  return kind === 'objective' ? 'objectiveNotFound' : 'keyResultNotFound';
}
