import type { KeyResultDetail } from '../../contract/keyResults';
import type { Milestone } from '../../domain/model/checkIn';
import type { KeyResult } from '../../domain/model/keyResult';
import { listActivity } from '../activity/listActivity';
import { presentCheckIn } from '../checkIns/presentCheckIn';
import { compareCheckIns } from '../../domain/checkIns';
import { mustExist } from '../failure';
import { pathsTo } from '../objectives/pathsTo';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { viewerOf } from '../session/permits';
import { siteDay } from '../settings/siteDay';
import { readLinkedEpics, workHistoryOf } from './linkedEpics';
import { readRows, type RowUses } from './readRows';
import { historyOf } from './historyOf';
import { seeKeyResult, type SeeKeyResultUses } from './seeKeyResult';

type Uses = SeeKeyResultUses & RowUses & Pick<Services, 'checkIns' | 'workLinks' | 'work' | 'snapshots' | 'activity'>;

/** Everything of one key result, for its side panel and its form. */
export async function getKeyResult(
  services: Uses,
  caller: Caller,
  { keyResultId }: { keyResultId: string },
): Promise<KeyResultDetail> {
  const { keyResult, cycle } = await seeKeyResult(services, caller, keyResultId);
  const viewer = await viewerOf(services, caller);
  const [{ rows }, paths, milestones, said, snapshots, epics, activity, day] = await Promise.all([
    readRows(services, viewer, [keyResultId]),
    pathsTo(services, viewer, [keyResult.objectiveId]),
    services.keyResults.milestones(keyResultId),
    services.checkIns.listFor(keyResultId),
    services.snapshots.listFor(keyResultId),
    readLinkedEpics(services, keyResultId),
    listActivity(services, 'keyResult', keyResultId),
    siteDay(services),
  ]);
  const { id, name, startsOn, endsOn } = cycle;
  const newestFirst = said.toSorted((a, b) => compareCheckIns(b, a));
  return {
    row: mustExist(rows[0], 'keyResultNotFound').row,
    draft: draftOf(keyResult, milestones),
    path: paths.get(keyResult.objectiveId) ?? [],
    cycle: { id, name, startsOn, endsOn },
    epics: epics.map(({ view }) => view),
    checkIns: newestFirst.map(presentCheckIn),
    history: historyOf(keyResult, snapshots, said, day.settings.workUnit),
    workHistory: workHistoryOf(epics, day.settings.workUnit),
    activity,
  };
}

function draftOf(keyResult: KeyResult, milestones: readonly Milestone[]): KeyResultDetail['draft'] {
  const { objectiveId, title, ownerId, weight, measure, unit, baseline, target } = keyResult;
  const list = milestones.toSorted((a, b) => a.position - b.position);
  return {
    ...{ objectiveId, title, ownerId, weight, measure, unit, baseline, target },
    milestones: list.map((milestone) => {
      return { id: milestone.id, title: milestone.title, weight: milestone.weight, reachedOn: milestone.reachedOn };
    }),
  };
}
