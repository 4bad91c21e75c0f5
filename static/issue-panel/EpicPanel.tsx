import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import type { PlumblineError } from '../../src/contract/result';
import type { IssuePanelView } from '../../src/contract/workLinks';
import { formatNumber, restrictedSentence } from '../../src/wording';
import { useT } from '../shared/language/language';
import { Moment } from '../shared/language/Moment';
import { Failure } from '../shared/status/Failure';
import { AttachedKeyResult } from './AttachedKeyResult';
import styles from './issuePanel.module.css';

const AttachKeyResult = lazy(() => import('./AttachKeyResult'));

type Epic = Extract<IssuePanelView, { kind: 'epic' }>;
type Props = { view: Epic; error: PlumblineError | undefined; onChanged: () => void };

/** On an epic: the key results it serves with both numbers, and one button to attach another. */
export function EpicPanel({ view, error, onChanged }: Props) {
  const t = useT();
  const [attaching, setAttaching] = useState(false);
  const restricted = restrictedSentence(view.restricted, t);
  const servesNothing = view.attached.length === 0 && restricted === null;
  return (
    <div className={styles['panel']}>
      {error !== undefined && <Failure error={error} onRetry={onChanged} />}
      {servesNothing && <p className={styles['subtle']}>{t('issue.servesNothing')}</p>}
      {view.attached.map((attached) => (
        <AttachedKeyResult
          key={attached.linkId}
          attached={attached}
          epicId={view.epicId}
          mayDetach={view.mayAttach}
          onChanged={onChanged}
        />
      ))}
      {restricted !== null && <p className={styles['subtle']}>{restricted}</p>}
      {view.work !== null && <EpicWork work={view.work} />}
      {!view.mayAttach && <p className={styles['subtle']}>{t('errors.mayNotEditIssue')}</p>}
      {view.mayAttach && !attaching && (
        <div>
          <Button onClick={() => setAttaching(true)}>{t('issue.attach')}</Button>
        </div>
      )}
      {attaching && (
        <Suspense fallback={<p className={styles['subtle']}>{t('common.loading')}</p>}>
          <AttachKeyResult
            epicId={view.epicId}
            attachedIds={view.attached.map(({ row }) => row.id)}
            onChanged={onChanged}
            onClose={() => setAttaching(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

function EpicWork({ work }: { work: NonNullable<Epic['work']> }) {
  const t = useT();
  const delivered = formatNumber(work.delivered, t.locale);
  return (
    <p className={styles['subtle']}>
      {work.scope === 0 ? t('issue.epicEmpty') : t('issue.epicWork', { delivered, scope: work.scope })}
      {work.notDelivered > 0 && <> · {t('epics.notDelivered', { count: work.notDelivered })}</>}
      {' · '}
      {t('epics.read')} <Moment at={work.readAt} />
    </p>
  );
}
