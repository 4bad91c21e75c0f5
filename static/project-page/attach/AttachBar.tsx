import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { IssueId } from '../../../src/contract/vocabulary';
import type { KeyResultSuggestion } from '../../../src/contract/workLinks';
import { useT } from '../../shared/language/language';
import { RowCard } from '../../shared/row/RowCard';
import { Failure } from '../../shared/status/Failure';
import { TextButton } from '../../shared/status/TextButton';
import styles from './attachBar.module.css';
import { ChooseKeyResult } from './ChooseKeyResult';
import type { BulkAttach } from './useBulkAttach';

type Props = { chosen: readonly IssueId[]; bulk: BulkAttach; onNone: () => void };

/** From ticked epics to attached ones: choose the key result, look at it, attach. */
export function AttachBar({ chosen, bulk, onNone }: Props) {
  const t = useT();
  const [choosing, setChoosing] = useState(false);
  const [target, setTarget] = useState<KeyResultSuggestion>();
  const { save, outcomes, asked } = bulk;
  if (choosing && chosen.length > 0) {
    return (
      <div className={styles['bar']}>
        <ChooseKeyResult
          onChoose={(suggestion) => {
            setTarget(suggestion);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      </div>
    );
  }
  const attach = (to: KeyResultSuggestion) =>
    void bulk.attach(to.row, chosen).then((allSent) => allSent && setTarget(undefined));
  return (
    <div className={styles['bar']}>
      <div className={styles['line']} role="status">
        <span>{t('project.ticked', { count: chosen.length })}</span>
        {chosen.length > 0 && !save.saving && <TextButton onClick={onNone}>{t('common.clear')}</TextButton>}
        {target === undefined && (
          <Button spacing="compact" isDisabled={chosen.length === 0} onClick={() => setChoosing(true)}>
            {t('project.choose')}
          </Button>
        )}
      </div>
      {target !== undefined && chosen.length > 0 && (
        <div className={styles['preview']}>
          <RowCard row={target.row} />
          <span className={styles['where']} dir="auto">
            {target.objectiveTitle} · {target.cycleName}
          </span>
          <div className={styles['line']}>
            <Button appearance="primary" isLoading={save.saving} onClick={() => attach(target)}>
              {t('epics.attachCount', { count: chosen.length })}
            </Button>
            <Button appearance="subtle" isDisabled={save.saving} onClick={() => setChoosing(true)}>
              {t('project.chooseOther')}
            </Button>
            {save.saving && asked > outcomes.length && (
              <span role="status">{t('project.attaching', { done: outcomes.length, total: asked })}</span>
            )}
          </div>
        </div>
      )}
      {save.error !== undefined && (
        <Failure error={save.error} {...(target !== undefined && { onRetry: () => attach(target) })} />
      )}
    </div>
  );
}
