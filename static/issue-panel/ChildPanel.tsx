import type { IssuePanelView } from '../../src/contract/workLinks';
import { restrictedSentence } from '../../src/wording';
import { EpicName } from '../shared/issues/EpicName';
import { useT } from '../shared/language/language';
import { OkrLink } from '../shared/links/OkrLink';
import styles from './issuePanel.module.css';

/** On any issue but an epic: what it serves through its epic, in one line each and without controls. */
export function ChildPanel({ view }: { view: Extract<IssuePanelView, { kind: 'child' }> }) {
  const t = useT();
  const restricted = restrictedSentence(view.restricted, t);
  if (view.epicId === null || (view.serves.length === 0 && restricted === null)) {
    return <p className={styles['subtle']}>{t(view.epicId === null ? 'issue.noEpic' : 'issue.epicServesNothing')}</p>;
  }
  return (
    <div className={styles['panel']}>
      {view.serves.map(({ id, key, title }) => (
        <p key={id} className={styles['line']}>
          {t('issue.serves')}{' '}
          <OkrLink to={{ kind: 'keyResult', id }}>
            {key} {title}
          </OkrLink>
        </p>
      ))}
      {restricted !== null && <p className={styles['subtle']}>{restricted}</p>}
      <p className={styles['subtle']}>
        {t('issue.throughEpic')} <EpicName issueId={view.epicId} />
      </p>
    </div>
  );
}
