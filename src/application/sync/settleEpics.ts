import type { IssueId } from '../../contract/vocabulary';
import type { LinkedEpic, WorkItem } from '../../domain/model/work';
import { sumWork } from '../../domain/work';
import { saveSnapshots, type SnapshotUses } from '../keyResults/saveSnapshots';
import type { Services } from '../ports/services';
import { siteDay } from '../settings/siteDay';
import { changedDays } from './changedDays';
import type { EpicChange } from './epicReading';
import { losersOf, newcomersOf } from './losers';

export type SettleUses = SnapshotUses & Pick<Services, 'work' | 'workLinks'>;

/**
 * Writes what a reading found: children, then today's entry, then the sums, then the snapshots of the key results.
 * The order makes a run that stopped anywhere safe to repeat. Answers how many rows changed.
 */
export async function settleEpics(services: SettleUses, found: readonly EpicChange[]): Promise<number> {
  if (found.length === 0) return 0;
  const losers = await losersOf(services, found.flatMap(newcomersOf), found.map(({ facts }) => facts.issueId)); // prettier-ignore
  const changes = [...found, ...losers];
  const { now, today } = await siteDay(services);
  const days = await changedDays(services, changes, today);
  await services.work.saveDayStarts(days.starts);
  const written = changes.flatMap(changedItems);
  const left = changes.flatMap(leftItems);
  const moved = new Set(written.map(({ issueId }) => issueId));
  await services.work.deleteItems(left.filter((issueId) => !moved.has(issueId)));
  await services.work.saveItems(written);
  await services.work.saveDays(days.entries);
  const epics = changes.map((change) => settled(change, now));
  await services.work.saveEpics(epics);
  const different = epics.filter((epic, index) => isDifferent(epic, changes[index]?.stored));
  await snapshot(services, different);
  return written.length + left.length + different.length;
}

function changedItems({ before, after }: EpicChange): WorkItem[] {
  const known = new Map(before.map((item) => [item.issueId, item]));
  return after.filter((item) => !isSame(known.get(item.issueId), item));
}

function leftItems({ before, after }: EpicChange): IssueId[] {
  const there = new Set(after.map(({ issueId }) => issueId));
  return before.filter(({ issueId }) => !there.has(issueId)).map(({ issueId }) => issueId);
}

function settled({ facts, after }: EpicChange, readAt: string): LinkedEpic {
  return { ...facts, sums: sumWork(after), readAt };
}

function isDifferent(epic: LinkedEpic, stored: LinkedEpic | undefined): boolean {
  const compared = ({ state, sums, category, projectId }: LinkedEpic) => [state, category, projectId, ...sumList(sums)];
  return stored === undefined || JSON.stringify(compared(epic)) !== JSON.stringify(compared(stored));
}

const sumList = (sums: LinkedEpic['sums']): number[] => [
  ...[sums.scope, sums.delivered, sums.notDelivered],
  ...[sums.scopePoints, sums.deliveredPoints, sums.unestimated],
];

function isSame(a: WorkItem | undefined, b: WorkItem): boolean {
  if (a === undefined) return false;
  const fields = ['epicId', 'projectId', 'category', 'outcome', 'points', 'createdOn', 'endedOn', 'updatedAt'] as const;
  return fields.every((field) => a[field] === b[field]);
}

async function snapshot(services: SettleUses, epics: readonly LinkedEpic[]): Promise<void> {
  const links = await services.workLinks.forEpics(epics.map(({ issueId }) => issueId));
  await saveSnapshots(services, [...new Set(links.map(({ keyResultId }) => keyResultId))]);
}
