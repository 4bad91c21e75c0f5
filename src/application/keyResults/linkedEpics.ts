import type { LinkedEpicView, WorkPoint } from '../../contract/keyResults';
import type { WorkUnit } from '../../contract/vocabulary';
import type { LinkedEpic, WorkDay, WorkLink } from '../../domain/model/work';
import { inUnit } from '../../domain/work';
import { addWorkDays } from '../../domain/workSeries';
import type { Services } from '../ports/services';

/** An epic of a key result, what it looks like, and how its work came about. */
export type KnownEpic = { view: LinkedEpicView; days: WorkDay[] };

/** The epics of a key result that have been read; those that wait for it are counted by their own call. */
export async function readLinkedEpics(
  services: Pick<Services, 'workLinks' | 'work' | 'settings'>,
  keyResultId: string,
): Promise<KnownEpic[]> {
  const links = await services.workLinks.forKeyResults([keyResultId]);
  const epicIds = links.map(({ epicId }) => epicId);
  const [epics, days, { workUnit }] = await Promise.all([
    services.work.epics(epicIds),
    services.work.daysOf(epicIds),
    services.settings.get(),
  ]);
  const known = new Map(epics.map((epic) => [epic.issueId, epic]));
  return links.flatMap((link) => {
    const epic = known.get(link.epicId);
    if (epic === undefined) return [];
    return [{ view: presentEpic(link, epic, workUnit), days: days.filter(({ epicId }) => epicId === link.epicId) }];
  });
}

/** What the key result's work was on each day on which it changed. */
export function workHistoryOf(epics: readonly KnownEpic[], unit: WorkUnit): WorkPoint[] {
  const days = epics.map(({ view, days: own }) => {
    return { epicId: view.epicId, weight: view.weight, state: view.state, days: own };
  });
  return addWorkDays(days, unit).map(({ day, scope, delivered }) => ({ day, scope, delivered }));
}

function presentEpic(link: WorkLink, epic: LinkedEpic, unit: WorkUnit): LinkedEpicView {
  return {
    linkId: link.id,
    epicId: link.epicId,
    weight: link.weight,
    state: epic.state,
    ...inUnit(epic.sums, unit),
    notDelivered: epic.sums.notDelivered,
    attachedBy: link.attachedBy,
    attachedAt: link.attachedAt,
    readAt: epic.readAt,
    version: link.version,
  };
}
