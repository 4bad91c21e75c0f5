import type { AttachOutcome } from '../../../src/contract/workLinks';
import { EpicName } from '../../shared/issues/EpicName';
import { useT } from '../../shared/language/language';
import { Notice } from '../../shared/status/Notice';
import styles from '../projectPage.module.css';

/** Epics that were not attached, each with the reason. */
export function RefusedEpics({ outcomes }: { outcomes: readonly AttachOutcome[] }) {
  const t = useT();
  const refused = outcomes.filter(({ outcome }) => outcome === 'refused');
  if (refused.length === 0) return null;
  return (
    <Notice tone="warning" text={t('project.refused', { count: refused.length })}>
      <ul className={styles['refused']}>
        {refused.map(({ epicId, messageKey }) => (
          <li key={epicId}>
            <EpicName issueId={epicId} />
            <span className={styles['subtle']}>
              {t.find(`errors.${messageKey ?? 'code.forbidden'}`) ?? t('errors.code.forbidden')}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
