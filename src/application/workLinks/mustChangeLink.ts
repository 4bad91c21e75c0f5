import type { ConflictState } from '../../contract/result';
import type { WorkLink } from '../../domain/model/work';
import { PlumblineFailure, mustExist } from '../failure';
import type { SeeKeyResultUses } from '../keyResults/seeKeyResult';
import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';
import { mustSeeToAttach } from './mustSeeToAttach';
import { sortLinks } from './sortLinks';

type Uses = SeeKeyResultUses & Pick<Services, 'workLinks'>;

/** A link for whoever sees the key result and may change what hangs from it. */
export async function mustChangeLink(services: Uses, caller: Caller, linkId: string): Promise<WorkLink> {
  const link = mustExist(await services.workLinks.find(linkId), 'linkNotFound');
  const { refused } = await sortLinks(services, caller, await seeOrLinkNotFound(services, caller, link), [link]);
  const [no] = refused;
  if (no !== undefined) throw new PlumblineFailure('forbidden', no.messageKey);
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
