import { getAppContext } from '@forge/api';
import { PlumblineFailure } from '../../application/failure';

/** The longest that a person waits for one answer of Jira. */
const LONGEST_MS = 8_000;
/** What a call from a surface needs after Jira's answer; Forge stops it after 25 seconds without a word. */
const RESERVE_MS = 4_000;

/** The same port, whose answers must come while there is time to tell a person about it; else `jiraUnavailable`. */
export function inTime<Port extends object>(port: Port): Port {
  return new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => withinLimit(Reflect.apply(member, target, args) as Promise<unknown>);
    },
  });
}

async function withinLimit(answer: Promise<unknown>): Promise<unknown> {
  const remaining = getAppContext().invocationRemainingTimeInMillis() - RESERVE_MS;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const late = () => reject(new PlumblineFailure('jiraUnavailable', 'jiraUnavailable'));
    timer = setTimeout(late, Math.max(0, Math.min(LONGEST_MS, remaining)));
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
