import { PlumblineFailure } from './failure';
import type { Services } from './ports/services';

/** What a form sends along when it creates something: the same for each attempt of one form, made by the browser. */
export type Attempt = { requestId?: string };

/**
 * The id of what one form creates. It is made of its author too, so that a forged request never names what somebody
 * else created. Without a request each call creates something of its own.
 */
export function idOfAttempt(
  { moment }: Pick<Services, 'moment'>,
  kind: 'objective' | 'keyResult' | 'checkIn',
  author: string,
  requestId: string | undefined,
): string {
  return requestId === undefined ? moment.createId() : moment.idFor([kind, author, requestId]);
}

/**
 * What to do with what an earlier attempt created though its answer was lost: nothing when it says the same; else it
 * is edited, unless somebody worked on it since. `edit` may answer false for a race that it lost.
 */
export async function finishAttempt(
  before: { version: number },
  isSame: boolean,
  edit: () => Promise<unknown>,
): Promise<void> {
  if (isSame) return;
  const isEdited = before.version === FIRST_VERSION && (await edit()) !== false;
  if (!isEdited) throw new PlumblineFailure('duplicate', 'createdAlready');
}

const FIRST_VERSION = 1;
