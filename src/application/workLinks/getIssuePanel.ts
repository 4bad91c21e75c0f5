import type { IssueId } from '../../contract/vocabulary';
import type { AttachedKeyResult, IssuePanelView } from '../../contract/workLinks';
import { keyResultWork } from '../../domain/work';
import { mustExist } from '../failure';
import { readRows, type RowUses } from '../keyResults/readRows';
import { pathsTo } from '../objectives/pathsTo';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { viewerOf } from '../session/permits';
import { epicOf } from './epicOf';
import { EPIC_LEVEL } from './sortEpics';

type Uses = RowUses & Pick<Services, 'workLinks' | 'work' | 'marks'>;

/** What the issue in view serves: an epic itself, anything else through its epic. */
export async function getIssuePanel(services: Uses, caller: Caller, issueId: IssueId | null): Promise<IssuePanelView> {
  const issue = mustExist(issueId === null ? undefined : await caller.jira.issueInView(issueId), 'issueNotFound');
  if (issue.hierarchyLevel === EPIC_LEVEL) return epicPanel(services, caller, issue.id, issue.mayEdit);
  const epicId = await epicOf(caller, issue);
  if (epicId === null) return { kind: 'child', epicId, serves: [], restricted: 0 };
  const { rows, restricted } = await rowsOf(services, caller, epicId);
  return {
    kind: 'child',
    epicId,
    serves: rows.map(({ row: { id, key, title } }) => ({ id, key, title })),
    restricted,
  };
}

async function epicPanel(services: Uses, caller: Caller, epicId: IssueId, mayAttach: boolean): Promise<IssuePanelView> {
  const [{ links, rows, restricted, viewer }, work] = await Promise.all([
    rowsOf(services, caller, epicId),
    workOf(services, epicId),
  ]);
  const paths = await pathsTo(
    services,
    viewer,
    rows.map(({ objective }) => objective.id),
  );
  const attached = rows.flatMap(({ row, objective, cycle }): AttachedKeyResult[] => {
    const link = links.find(({ keyResultId }) => keyResultId === row.id);
    const path = paths.get(objective.id) ?? [];
    if (link === undefined) return [];
    return [{ linkId: link.id, linkWeight: link.weight, linkVersion: link.version, row, path, cycleName: cycle.name }];
  });
  return { kind: 'epic', epicId, attached, restricted, work: links.length === 0 ? null : work, mayAttach };
}

async function rowsOf(services: Uses, caller: Caller, epicId: IssueId) {
  const [links, viewer] = await Promise.all([services.workLinks.forEpics([epicId]), viewerOf(services, caller)]);
  const read = await readRows(
    services,
    viewer,
    links.map(({ keyResultId }) => keyResultId),
  );
  return { ...read, links, viewer };
}

/** What the epic's own children add up to, in the site's unit. */
async function workOf(services: Uses, epicId: IssueId) {
  const [[epic], { workUnit }] = await Promise.all([services.work.epics([epicId]), services.settings.get()]);
  if (epic === undefined) return null;
  const { delivered, scope, notDelivered } = keyResultWork([{ ...epic, epicId, weight: 1 }], workUnit);
  return { delivered, scope, notDelivered, readAt: epic.readAt };
}
