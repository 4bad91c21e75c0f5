import type { IssueId } from '../../contract/vocabulary';
import type { LinkedEpic } from '../../domain/model/work';
import { sumWork } from '../../domain/work';
import { workHistory } from '../../domain/workHistory';
import { saveSnapshots } from '../keyResults/saveSnapshots';
import type { Services } from '../ports/services';
import { siteDay } from '../settings/siteDay';
import { markEpics } from '../workLinks/markEpics';
import { compareEpics, type CompareUses, type ReadCounts } from './compareEpics';
import { losersOf } from './losers';
import { readFamilies, type Family } from './readFamilies';
import { settleEpics } from './settleEpics';
import { workItemOf } from './workItemOf';

export type ReadEpicsUses = CompareUses & Pick<Services, 'keyResults' | 'objectives'>;

/**
 * Reads epics that were attached: for a new one its children, their history from the changelogs, and the sums; a known
 * one is only compared. Each gets its mark. One search, one reading of changelogs and one mark for a single new epic.
 */
export async function readEpics(services: ReadEpicsUses, epicIds: readonly IssueId[]): Promise<ReadCounts> {
  const known = new Set((await services.work.epics(epicIds)).map(({ issueId }) => issueId));
  const compared = await compareEpics(services, [...known]);
  const first = await readFirstTime(services, epicIds.filter((epicId) => !known.has(epicId))); // prettier-ignore
  await markEpics(services, epicIds);
  return { read: compared.read + first.read, changed: compared.changed + first.changed };
}

async function readFirstTime(services: ReadEpicsUses, epicIds: readonly IssueId[]): Promise<ReadCounts> {
  if (epicIds.length === 0) return { read: 0, changed: 0 };
  const { families, read } = await readFamilies(services, epicIds, { epics: [], items: [] });
  const childIds = families.flatMap(({ children }) => children.map(({ id }) => id));
  const histories = childIds.length === 0 ? new Map() : await services.jira.histories(childIds);
  const { settings, now } = await siteDay(services);
  for (const { facts, children } of families) {
    await services.work.replaceDays(facts.issueId, workHistory(facts.issueId, children, histories, settings));
  }
  const items = families.flatMap(({ facts, children }) =>
    children.map((child) => workItemOf(child, facts.issueId, settings)),
  );
  await settleEpics(services, await losersOf(services, items, epicIds));
  await services.work.saveItems(items);
  const sums = ({ facts, children }: Family): LinkedEpic => {
    return {
      ...facts,
      sums: sumWork(children.map((child) => workItemOf(child, facts.issueId, settings))),
      readAt: now,
    };
  };
  // Last, because an epic that is there counts as read.
  await services.work.saveEpics(families.map(sums));
  const links = await services.workLinks.forEpics(epicIds);
  await saveSnapshots(services, [...new Set(links.map(({ keyResultId }) => keyResultId))]);
  return { read, changed: items.length + families.length };
}
