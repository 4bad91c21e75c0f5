import { router } from '@forge/bridge';
import { InlineLink } from './InlineLink';

/** Opens an issue in Jira, from whatever product the surface is in. */
export function IssueLink({ issueKey }: { issueKey: string }) {
  return <InlineLink onFollow={() => void router.open(`/browse/${issueKey}`)}>{issueKey}</InlineLink>;
}
