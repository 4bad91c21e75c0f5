import type { IssueId } from '../../contract/vocabulary';
import type { Services } from '../ports/services';
import { siteDay } from '../settings/siteDay';
import { groupByEpic, type EpicChange } from './epicReading';
import { readFamilies } from './readFamilies';
import { settleEpics, type SettleUses } from './settleEpics';
import { workItemOf } from './workItemOf';

export type CompareUses = SettleUses & Pick<Services, 'jira'>;
export type ReadCounts = { read: number; changed: number };

/** Compares epics that are known with Jira and takes over every difference. Their history up to yesterday stays. */
export async function compareEpics(services: CompareUses, epicIds: readonly IssueId[]): Promise<ReadCounts> {
  const [epics, items, { settings }] = await Promise.all([
    services.work.epics(epicIds),
    services.work.items(epicIds),
    siteDay(services),
  ]);
  if (epics.length === 0) return { read: 0, changed: 0 };
  const known = epics.map(({ issueId }) => issueId);
  const { families, read } = await readFamilies(services, known, { epics, items });
  const stored = new Map(epics.map((epic) => [epic.issueId, epic]));
  const before = groupByEpic(items);
  const changes = families.flatMap(({ facts, children }): EpicChange[] => {
    const epic = stored.get(facts.issueId);
    if (epic === undefined) return [];
    const after = children.map((child) => workItemOf(child, facts.issueId, settings));
    return [{ stored: epic, facts, before: before.get(facts.issueId) ?? [], after }];
  });
  return { read, changed: await settleEpics(services, changes) };
}
