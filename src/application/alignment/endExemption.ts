import type { ProjectId } from '../../contract/vocabulary';
import { mustWin } from '../failure';
import type { Services } from '../ports/services';

/** Ends an exemption: the project is counted again. */
export async function endExemption(
  { alignment }: Pick<Services, 'alignment'>,
  { projectId, expectedVersion }: { projectId: ProjectId; expectedVersion: number },
): Promise<null> {
  const won = await alignment.deleteExemption(projectId, expectedVersion);
  const readTheirs = async () => {
    const theirs = (await alignment.exemptions()).find((exemption) => exemption.projectId === projectId);
    return theirs && { version: theirs.version, fields: { reason: theirs.reason, until: theirs.until } };
  };
  await mustWin(won, readTheirs, 'projectNotFound');
  return null;
}
