import type { Result } from './result';
import type { AccountId, CalendarDate } from './vocabulary';

/** What a surface needs to know about who looks at it. */
export type SessionView = {
  /** Null for a viewer without an Atlassian account. */
  accountId: AccountId | null;
  /** Has the app's permission `Administer OKRs` or is a Jira administrator. */
  administers: boolean;
  /** False for someone who reads Confluence without access to Jira. */
  hasJira: boolean;
  today: CalendarDate;
  timeZone: string;
};

export type SessionContract = {
  /** One Jira call as the viewer; the answer is kept for some minutes. */
  getSession: () => Result<SessionView>;
};
