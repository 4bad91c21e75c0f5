import type { PathStep } from '../../contract/tree';
import { objectiveKey } from '../../domain/keys';
import type { Objective } from '../../domain/model/objective';
import { parentMap, type ParentMap } from '../../domain/parents';
import { maySee, teamsById, type Viewer } from '../../domain/rights';
import type { Services } from '../ports/services';

/** For each objective the way down to itself, from as far up as the viewer may see: what is above that leaves no trace. */
export async function pathsTo(
  services: Pick<Services, 'objectives' | 'organisation'>,
  viewer: Viewer,
  objectiveIds: readonly string[],
): Promise<ReadonlyMap<string, PathStep[]>> {
  if (objectiveIds.length === 0) return new Map();
  const { objectives, keyResults } = await services.objectives.parents();
  const parents = parentMap(objectives, keyResults);
  const ways = new Map(objectiveIds.map((id) => [id, wayTo(id, parents)]));
  const [onTheWay, teamList] = await Promise.all([
    services.objectives.findMany([...new Set([...ways.values()].flat())]),
    services.organisation.teams(),
  ]);
  const teams = teamsById(teamList);
  const seen = onTheWay.filter((objective) => maySee(objective, viewer, teams));
  const steps = new Map(seen.map((objective) => [objective.id, stepOf(objective)]));
  return new Map(
    [...ways].map(([id, way]) => {
      const visible = way.slice(way.findLastIndex((step) => !steps.has(step)) + 1);
      return [id, visible.flatMap((step) => steps.get(step) ?? [])];
    }),
  );
}

/** Stops where a loop of parents comes round again. */
function wayTo(objectiveId: string, parents: ParentMap): string[] {
  const way: string[] = [];
  let current: string | undefined = objectiveId;
  while (current !== undefined && !way.includes(current)) {
    way.push(current);
    current = parents.get(current);
  }
  return way.reverse();
}

function stepOf({ id, number, title }: Objective): PathStep {
  return { kind: 'objective', id, key: objectiveKey(number), title };
}
