import type { IssueId } from '../../contract/vocabulary';
import type { Settings } from '../../domain/model/settings';
import type { LinkedEpic, WorkItem } from '../../domain/model/work';
import type { JiraIssue } from '../ports/jira';
import type { Services } from '../ports/services';
import { siteDay } from '../settings/siteDay';
import { deletedFacts, factsOf, groupByEpic, type EpicChange } from './epicReading';
import { settleEpics, type SettleUses } from './settleEpics';
import { workItemOf } from './workItemOf';

export type ApplyUses = SettleUses & Pick<Services, 'queue'>;

export type IssueReading = { found: readonly JiraIssue[]; gone: readonly IssueId[] };

/**
 * Takes over what single issues now are: known children, issues that came under a linked epic, and linked epics
 * themselves. Other issues are passed over. Answers how many rows changed.
 */
export async function applyIssues(services: ApplyUses, { found, gone }: IssueReading): Promise<number> {
  const ids = [...found.map(({ id }) => id), ...gone];
  if (ids.length === 0) return 0;
  const parentIds = found.flatMap(({ parentId }) => parentId ?? []);
  const [known, { settings }] = await Promise.all([services.work.itemsByIssue(ids), siteDay(services)]);
  const touched = [...new Set([...ids, ...parentIds, ...known.map(({ epicId }) => epicId)])];
  const epics = await services.work.epics(touched);
  if (epics.length === 0) return 0;
  const children = groupByEpic(await services.work.items(epics.map(({ issueId }) => issueId)));
  const reading = { found: new Map(found.map((issue) => [issue.id, issue])), gone: new Set(gone) };
  const changes = epics.map((epic) => changeOf(epic, children.get(epic.issueId) ?? [], reading, settings));
  const written = await settleEpics(services, changes);
  await readRevived(services, changes);
  return written;
}

type Reading = { found: ReadonlyMap<IssueId, JiraIssue>; gone: ReadonlySet<IssueId> };

function changeOf(stored: LinkedEpic, before: WorkItem[], reading: Reading, settings: Settings): EpicChange {
  const epicId = stored.issueId;
  const itself = reading.found.get(epicId);
  const facts = reading.gone.has(epicId) ? deletedFacts(epicId, stored) : itself ? factsOf(itself) : stored;
  const kept = before.filter(({ issueId }) => {
    const issue = reading.found.get(issueId);
    return !reading.gone.has(issueId) && (issue === undefined || issue.parentId === epicId);
  });
  const after = new Map(kept.map((item) => [item.issueId, item]));
  for (const issue of reading.found.values()) {
    if (issue.parentId !== epicId) continue;
    const item = workItemOf(issue, epicId, settings);
    const older = (after.get(issue.id)?.updatedAt ?? '') > item.updatedAt;
    if (!older) after.set(issue.id, item);
  }
  const { issueId, projectId, state, category } = facts;
  return { stored, facts: { issueId, projectId, state, category }, before, after: [...after.values()] };
}

/** Nobody followed the children of an epic while it was gone. */
async function readRevived({ queue }: Pick<Services, 'queue'>, changes: readonly EpicChange[]): Promise<void> {
  const revived = changes.filter(({ stored, facts }) => facts.state === 'live' && stored.state !== 'live');
  if (revived.length > 0) {
    await queue.push({ kind: 'compareEpics', epicIds: revived.map(({ facts }) => facts.issueId) });
  }
}
