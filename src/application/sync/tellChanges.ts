import type { IssueId } from '../../contract/vocabulary';
import type { Services } from '../ports/services';

/** Events of this long are read together. */
const GATHER_SECONDS = 10;
/** A reading that was asked for and never came may be asked for again after this long. */
const ASKED_SECONDS = 180;
const ASKED = 'changes:asked';

type TellUses = Pick<Services, 'changedIssues' | 'marks' | 'queue' | 'moment'>;

/** Notes issues that changed and asks for one reading of all that gather. The only thing that an event does. */
export async function tellChanges(
  services: TellUses,
  issues: readonly { issueId: IssueId; mayBeNew: boolean }[],
): Promise<void> {
  if (issues.length === 0) return;
  await services.changedIssues.add(issues, services.moment.now());
  await askForReading(services);
}

/** One reading is asked for at a time. */
export async function askForReading({ marks, queue }: Pick<Services, 'marks' | 'queue'>): Promise<void> {
  if (!(await marks.claim(ASKED, ASKED_SECONDS))) return;
  try {
    await queue.push({ kind: 'readChanges' }, GATHER_SECONDS);
  } catch (error) {
    await marks.release(ASKED);
    throw error;
  }
}

/** From here on a new event asks for a reading of its own. */
export const readingBegins = ({ marks }: Pick<Services, 'marks'>): Promise<void> => marks.release(ASKED);
