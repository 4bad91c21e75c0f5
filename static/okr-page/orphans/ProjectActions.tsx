import { router } from '@forge/bridge';
import { useState } from 'react';
import type { ProjectAlignmentView } from '../../../src/contract/alignment';
import { errorSentence } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { errorOf } from '../../shared/client/useRequest';
import { flagFailed } from '../../shared/flags/flags';
import { useT } from '../../shared/language/language';
import type { Project } from '../../shared/projects/projectStore';
import { TextButton } from '../../shared/status/TextButton';
import { usePage } from '../pageContext';
import { ExemptForm } from './ExemptForm';
import styles from './orphans.module.css';

/** Key of the project page among the app's modules, as in the manifest. */
const PROJECT_PAGE = 'plumbline-project';

type Props = { row: ProjectAlignmentView; project: Project; onChanged: () => void };

/** What to do about a project: attach its epics, ask who leads it, or say that it rightly serves nothing. */
export function ProjectActions({ row, project, onChanged }: Props) {
  const t = useT();
  const { session } = usePage();
  const [exempting, setExempting] = useState(false);
  const { leadId } = project;
  if (exempting) {
    return <ExemptForm projectId={row.projectId} onDone={onChanged} onClose={() => setExempting(false)} />;
  }
  const endExemption = (expectedVersion: number) =>
    call('endExemption', { projectId: row.projectId, expectedVersion }).then(onChanged, (cause: unknown) =>
      flagFailed(errorSentence(errorOf(cause), t)),
    );
  return (
    <span className={styles['actions']}>
      {row.alignment !== 'aligned' && row.alignment !== 'quiet' && (
        <TextButton
          object={project.name}
          onClick={() => void router.open({ target: 'module', moduleKey: PROJECT_PAGE, projectKey: project.key })}
        >
          {t('alignment.attach')}
        </TextButton>
      )}
      {leadId !== null && row.alignment !== 'aligned' && (
        <TextButton
          object={project.name}
          onClick={() => void router.open({ target: 'userProfile', accountId: leadId })}
        >
          {t('alignment.askLead')}
        </TextButton>
      )}
      {session.administers && row.exemption === null && row.alignment !== 'aligned' && (
        <TextButton object={project.name} onClick={() => setExempting(true)}>
          {t('alignment.exempt')}
        </TextButton>
      )}
      {session.administers && row.exemption !== null && (
        <TextButton object={project.name} onClick={() => void endExemption(row.exemption?.version ?? 0)}>
          {t('alignment.endExemption')}
        </TextButton>
      )}
    </span>
  );
}
