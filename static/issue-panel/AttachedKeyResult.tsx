import type { AttachedKeyResult as Attached } from '../../src/contract/workLinks';
import type { IssueId } from '../../src/contract/vocabulary';
import { errorSentence } from '../../src/wording';
import { call } from '../shared/client/call';
import { errorOf } from '../shared/client/useRequest';
import { flagDone, flagFailed } from '../shared/flags/flags';
import { useT } from '../shared/language/language';
import { OkrPath } from '../shared/links/OkrPath';
import { useOpenOkr } from '../shared/links/openOkr';
import { RowCard } from '../shared/row/RowCard';
import { TextButton } from '../shared/status/TextButton';
import styles from './issuePanel.module.css';

type Props = { attached: Attached; epicId: IssueId; mayDetach: boolean; onChanged: () => void };

/** One key result that the epic serves: the way up to the company's objective, the row, the way to detach it. */
export function AttachedKeyResult({ attached, epicId, mayDetach, onChanged }: Props) {
  const t = useT();
  const open = useOpenOkr();
  const { row, path, linkId, linkVersion, linkWeight, cycleName } = attached;
  const failed = (cause: unknown) => flagFailed(errorSentence(errorOf(cause), t));
  const attachAgain = () =>
    call('attachEpics', { keyResultId: row.id, epicIds: [epicId], weight: linkWeight }).then(onChanged, failed);
  const detach = () =>
    call('detachEpic', { linkId, expectedVersion: linkVersion }).then(() => {
      onChanged();
      flagDone(t('issue.detached', { key: row.key }), { text: t('common.undo'), onClick: () => void attachAgain() });
    }, failed);
  return (
    <article className={styles['attached']}>
      <OkrPath path={path} />
      <RowCard row={row} onOpen={() => open({ kind: 'keyResult', id: row.id })}>
        <div className={styles['foot']}>
          <span className={styles['subtle']}>
            {cycleName}
            {linkWeight !== 1 && <> · {t('why.weight', { weight: linkWeight })}</>}
          </span>
          {mayDetach && (
            <TextButton object={row.key} onClick={() => void detach()}>
              {t('epics.detach')}
            </TextButton>
          )}
        </div>
      </RowCard>
    </article>
  );
}
