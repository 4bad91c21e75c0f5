import { router } from '@forge/bridge';
import styles from './links.module.css';

/** Opens an issue in Jira, from whatever product the surface is in. */
export function IssueLink({ issueKey }: { issueKey: string }) {
  const open = () => void router.open(`/browse/${issueKey}`);
  return (
    <button type="button" role="link" className={styles['link']} onClick={open}>
      {issueKey}
    </button>
  );
}
