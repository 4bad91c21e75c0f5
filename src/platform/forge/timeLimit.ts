import { getAppContext } from '@forge/api';
import { within } from '../jira/within';

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
      return (...args: unknown[]) => {
        const remaining = getAppContext().invocationRemainingTimeInMillis() - RESERVE_MS;
        return within(Math.min(LONGEST_MS, remaining), Reflect.apply(member, target, args) as Promise<unknown>);
      };
    },
  });
}
