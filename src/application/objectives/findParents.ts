import { SUGGESTIONS_MAX } from '../../contract/limits';
import type { ObjectiveChoice } from '../../contract/objectives';
import { daysBetween } from '../../domain/calendar';
import { objectiveKey } from '../../domain/keys';
import type { Cycle } from '../../domain/model/cycle';
import type { Objective } from '../../domain/model/objective';
import { wouldLoop } from '../../domain/parents';
import { maySee, teamsById } from '../../domain/rights';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { viewerOf } from '../session/permits';

type Uses = Pick<Services, 'objectives' | 'cycles' | 'organisation' | 'marks'>;
type Question = { text: string; cycleId: string; exceptObjectiveId?: string };

/** Objectives read before those that cannot be a parent are left out. */
const CANDIDATES = 200;

/**
 * Objectives of cycles not closed that overlap the named one and can be a parent without closing a loop: those of
 * longer cycles first, then from the top level down.
 */
export async function findParents(services: Uses, caller: Caller, question: Question): Promise<ObjectiveChoice[]> {
  const [cycles, levels, teamList, viewer, parents] = await Promise.all([
    services.cycles.list(),
    services.organisation.levels(),
    services.organisation.teams(),
    viewerOf(services, caller),
    services.objectives.parents(),
  ]);
  const open = overlapping(cycles, question.cycleId);
  const found = await services.objectives.search(question.text, [...open.keys()], CANDIDATES);
  const teams = teamsById(teamList);
  const { exceptObjectiveId: itself } = question;
  const loops = (parent: Objective): boolean =>
    itself !== undefined &&
    wouldLoop(itself, { kind: 'objective', id: parent.id }, parents.objectives, parents.keyResults);
  const positions = new Map(levels.map(({ id, position }) => [id, position]));
  const levelOf = ({ levelId }: Objective) => positions.get(levelId) ?? levels.length;
  return found
    .filter((objective) => objective.id !== itself && maySee(objective, viewer, teams) && !loops(objective))
    .toSorted((a, b) => lengthOf(open.get(b.cycleId)) - lengthOf(open.get(a.cycleId)) || levelOf(a) - levelOf(b))
    .slice(0, SUGGESTIONS_MAX)
    .map(({ id, number, title, cycleId }) => ({ kind: 'objective', id, key: objectiveKey(number), title, cycleId }));
}

function overlapping(cycles: readonly Cycle[], cycleId: string): ReadonlyMap<string, Cycle> {
  const own = cycles.find(({ id }) => id === cycleId);
  const open = cycles.filter(
    ({ state, startsOn, endsOn }) => state !== 'closed' && own && startsOn <= own.endsOn && endsOn >= own.startsOn,
  );
  return new Map(open.map((cycle) => [cycle.id, cycle]));
}

function lengthOf(cycle: Cycle | undefined): number {
  return cycle ? daysBetween(cycle.startsOn, cycle.endsOn) : 0;
}
