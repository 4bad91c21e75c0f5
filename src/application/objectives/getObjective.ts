import type { ObjectiveDetail } from '../../contract/objectives';
import { listActivity } from '../activity/listActivity';
import { mustExist } from '../failure';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import type { ObjectiveWithWhy } from '../ports/stores';
import { viewerOf } from '../session/permits';
import { siteDay } from '../settings/siteDay';
import { asRoot } from '../tree/asRoot';
import { buildCycleTree } from '../tree/buildCycleTree';
import { presentRows } from '../tree/presentRows';
import { pathsTo } from './pathsTo';
import { seeObjective, type SeeUses } from './seeObjective';

type Uses = SeeUses & Pick<Services, 'tree' | 'settings' | 'moment' | 'activity'>;

/** Everything of one objective. Its numbers come from the tree of its cycle, because they are made of what is beneath. */
export async function getObjective(
  services: Uses,
  caller: Caller,
  { objectiveId }: { objectiveId: string },
): Promise<ObjectiveDetail> {
  const { objective } = await seeObjective(services, caller, objectiveId);
  const [viewer, day, facts] = await Promise.all([
    viewerOf(services, caller),
    siteDay(services),
    services.tree.read((cycles) => cycles.find(({ id }) => id === objective.cycleId)),
  ]);
  const known = asRoot(mustExist(facts, 'objectiveNotFound'), objectiveId);
  const rows = buildCycleTree(known, day.settings, day.today, viewer).filter(
    (row) => row.kind === 'objective' && row.objective.id === objectiveId,
  );
  const context = rows.map((row) => ({ ...row, context: false }));
  const row = mustExist(presentRows(context, known.links, false)[0], 'objectiveNotFound');
  const [paths, activity] = await Promise.all([
    pathsTo(services, viewer, [objectiveId]),
    listActivity(services, 'objective', objectiveId),
  ]);
  const path = (paths.get(objectiveId) ?? []).slice(0, -1);
  const hidesParent = path.length === 0;
  return {
    row: mustExist(row.kind === 'objective' ? row : undefined, 'objectiveNotFound'),
    draft: draftOf(objective, hidesParent),
    path,
    activity,
  };
}

/** What the form begins with; a parent that the person may not see is left out, and kept when it comes back empty. */
function draftOf(objective: ObjectiveWithWhy, hidesParent: boolean): ObjectiveDetail['draft'] {
  const { title, why, levelId, teamId, ownerId, cycleId, parent, commitment, visibility, viewerIds, weight } =
    objective;
  const fields = { title, why, levelId, teamId, ownerId, cycleId, commitment, visibility, weight };
  return { ...fields, parent: hidesParent ? null : parent, viewerIds: [...viewerIds] };
}
