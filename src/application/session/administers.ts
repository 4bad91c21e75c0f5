import type { Caller } from '../ports/jira';
import type { Services } from '../ports/services';

/** How long Jira's answer is kept: someone who loses the right keeps it for no longer. */
const ANSWER_SECONDS = 300;
/** How long it is remembered whom it is worth asking about when a tree is rendered. */
const HINT_SECONDS = 30 * 86_400;

type Uses = Pick<Services, 'marks'>;

/** Whether the person is an OKR admin. At most one Jira call in five minutes; never for those without an account. */
export async function administers({ marks }: Uses, caller: Caller): Promise<boolean> {
  if (caller.accountId === null) return false;
  const kept = await marks.read(answerMark(caller.accountId));
  if (kept !== undefined) return kept === 'yes';
  const answer = await caller.jira.administers();
  await marks.write(answerMark(caller.accountId), answer ? 'yes' : 'no', ANSWER_SECONDS);
  if (answer) await marks.write(hintMark(caller.accountId), 'yes', HINT_SECONDS);
  return answer;
}

/**
 * The same for a render, which must not cost a Jira call for each of thousands of readers: asks only about people who
 * were found to be OKR admins before, and treats everybody else as a reader.
 */
export async function administersAsRemembered(uses: Uses, caller: Caller): Promise<boolean> {
  if (caller.accountId === null) return false;
  const hint = await uses.marks.read(hintMark(caller.accountId));
  return hint !== undefined && (await administers(uses, caller));
}

function answerMark(accountId: string): string {
  return `administers:${accountId}`;
}

function hintMark(accountId: string): string {
  return `administrator:${accountId}`;
}
