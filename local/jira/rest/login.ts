import type { Jira } from '../context.ts';
import { JiraError } from '../errors.ts';
import { viewerOfRequest, type RestContext } from './http.ts';

/** Refuses anonymous callers with 401. */
export function requireLogin(jira: Jira, c: RestContext): void {
  if (!viewerOfRequest(jira, c).account) {
    throw new JiraError(401, ['You are not authenticated. Authentication required to perform this operation.']);
  }
}
