import Checkbox from '@atlaskit/checkbox';
import type { KeyResultRow } from '../../../src/contract/tree';
import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import styles from './checkIn.module.css';

type Props = { row: KeyResultRow; reached: string[]; onChange: (reached: string[]) => void };

/** The check-list of a key result: those already reached are fixed, others can be reached now. */
export function MilestoneChecks({ row, reached, onChange }: Props) {
  const t = useT();
  const detail = useRequest(row.id, () => call('getKeyResult', { keyResultId: row.id }));
  if (detail.error !== undefined) return <Failure error={detail.error} onRetry={detail.reload} />;
  return (
    <fieldset className={styles['milestones']} aria-busy={detail.value === undefined}>
      <legend>{t('checkIn.milestones')}</legend>
      {detail.value?.draft.milestones.map(({ id, title, reachedOn }) => (
        <Checkbox
          key={id}
          label={title}
          isDisabled={reachedOn !== null || id === null}
          isChecked={reachedOn !== null || (id !== null && reached.includes(id))}
          onChange={() =>
            id !== null && onChange(reached.includes(id) ? reached.filter((one) => one !== id) : [...reached, id])
          }
        />
      ))}
    </fieldset>
  );
}
