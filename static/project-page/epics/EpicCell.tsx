import { IssueLink } from '../../shared/links/IssueLink';
import styles from '../projectPage.module.css';
import type { ProjectEpic } from './readProjectEpics';

/** An epic by key and title. */
export function EpicCell({ epic }: { epic: ProjectEpic }) {
  return (
    <span className={styles['epic']}>
      <IssueLink issueKey={epic.key} /> <span dir="auto">{epic.summary}</span>
    </span>
  );
}

/** The number in an issue key, by which people expect epics to be sorted. */
export function keyNumber(key: string): number {
  return Number(key.slice(key.lastIndexOf('-') + 1));
}
