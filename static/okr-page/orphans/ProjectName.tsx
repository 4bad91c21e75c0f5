import Avatar from '@atlaskit/avatar';
import { router } from '@forge/bridge';
import type { Project } from '../../shared/projects/projectStore';
import { TextButton } from '../../shared/status/TextButton';
import styles from './orphans.module.css';

/** A project, linked to Jira. */
export function ProjectName({ project }: { project: Project }) {
  return (
    <span className={styles['project']}>
      <Avatar size="small" appearance="square" {...(project.avatarUrl !== null && { src: project.avatarUrl })} />
      <span dir="auto">
        <TextButton onClick={() => void router.open(`/browse/${project.key}`)}>{project.name}</TextButton>{' '}
        <span className={styles['key']}>{project.key}</span>
      </span>
    </span>
  );
}
