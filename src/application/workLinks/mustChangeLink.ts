import type { ConflictState } from '../../contract/result';
import type { WorkLink } from '../../domain/model/work';
import { mayEdit } from '../../domain/rights';
import { PlumblineFailure, mustExist } from '../failure';
import type { SeeKeyResultUses } from '../keyResults/seeKeyResult';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { permits } from '../session/permits';
import { mustSeeToAttach } from './mustSeeToAttach';

type Uses = SeeKeyResultUses & Pick<Services, 'workLinks'>;

/** A link for whoever may edit the key result, or may edit the epic in Jira and sees the key result. */
export async function mustChangeLink(services: Uses, caller: Caller, linkId: string): Promise<WorkLink> {
  const link = mustExist(await services.workLinks.find(linkId), 'linkNotFound');
  const { objective, teams, keyResult } = await seeOrLinkNotFound(services, caller, link);
  if (await permits(services, caller, (viewer) => mayEdit(objective, viewer, teams, keyResult))) return link;
  const [editable] = await caller.jira.editableIssues([link.epicId]);
  if (editable === undefined) throw new PlumblineFailure('forbidden', 'mayNotEditIssue');
  return link;
}

/** What somebody else made of a link. */
export async function stateOfLink(
  { workLinks }: Pick<Services, 'workLinks'>,
  id: string,
): Promise<ConflictState | undefined> {
  const theirs = await workLinks.find(id);
  return theirs && { version: theirs.version, fields: { weight: theirs.weight } };
}

async function seeOrLinkNotFound(services: Uses, caller: Caller, { keyResultId }: WorkLink) {
  try {
    return await mustSeeToAttach(services, caller, keyResultId);
  } catch (error) {
    if (error instanceof PlumblineFailure && error.code === 'notFound') {
      throw new PlumblineFailure('notFound', 'linkNotFound');
    }
    throw error;
  }
}
