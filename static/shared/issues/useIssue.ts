import { useEffect, useSyncExternalStore } from 'react';
import type { IssueId } from '../../../src/contract/vocabulary';
import { askForIssue, findIssue, onIssuesChange, type IssueTitle } from './issueStore';

/** Key and title of an issue as the viewer; null when it is not shown to them, undefined while it is asked. */
export function useIssue(id: IssueId): IssueTitle | null | undefined {
  useEffect(() => askForIssue(id), [id]);
  return useSyncExternalStore(onIssuesChange, () => findIssue(id));
}
