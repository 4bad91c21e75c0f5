import type { IssueId } from '../../../src/contract/vocabulary';
import { useT } from '../language/language';
import { IssueLink } from '../links/IssueLink';
import { useIssue } from './useIssue';

/** An epic by key and title, linked; without both for those to whom Jira does not show it. */
export function EpicName({ issueId }: { issueId: IssueId }) {
  const t = useT();
  const issue = useIssue(issueId);
  if (issue === undefined) return <span aria-busy="true">…</span>;
  if (issue === null) return <span>{t('explanation.input.epicHidden')}</span>;
  return (
    <span dir="auto">
      <IssueLink issueKey={issue.key} /> {issue.summary}
    </span>
  );
}
