import type { ErrorKey } from '../../contract/errorKeys';
import type { WorkLink } from '../../domain/model/work';
import { mayEdit } from '../../domain/rights';
import type { SeenKeyResult } from '../keyResults/seeKeyResult';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { permits } from '../session/permits';

type Sorted = { allowed: WorkLink[]; refused: { link: WorkLink; messageKey: ErrorKey }[] };

/**
 * Tells the links of one key result that a person may change from those they may not. Whoever may edit the key result
 * may change all of them; others those of epics that they may edit in Jira, and their own ones to epics that are gone.
 */
export async function sortLinks(
  services: Pick<Services, 'marks'>,
  caller: Caller,
  { objective, teams, keyResult }: SeenKeyResult,
  links: readonly WorkLink[],
): Promise<Sorted> {
  if (await permits(services, caller, (viewer) => mayEdit(objective, viewer, teams, keyResult))) {
    return { allowed: [...links], refused: [] };
  }
  const issues = await caller.jira.issuesInView(links.map(({ epicId }) => epicId));
  const seen = new Map(issues.map((issue) => [issue.id, issue]));
  const sorted: Sorted = { allowed: [], refused: [] };
  for (const link of links) {
    const messageKey = whyNot(link, seen.get(link.epicId), caller);
    if (messageKey === null) sorted.allowed.push(link);
    else sorted.refused.push({ link, messageKey });
  }
  return sorted;
}

function whyNot(link: WorkLink, issue: { mayEdit: boolean } | undefined, { accountId }: Caller): ErrorKey | null {
  if (issue !== undefined) return issue.mayEdit ? null : 'mayNotChangeLink';
  return link.attachedBy === accountId ? null : 'mayNotChangeGoneLink';
}
