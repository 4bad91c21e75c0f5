import Button from '@atlaskit/button/new';
import type { ConflictState } from '../../../src/contract/result';
import { useT } from '../language/language';
import { Notice } from '../status/Notice';
import styles from './conflict.module.css';

type Value = string | number | null;
type Props = {
  theirs: ConflictState;
  mine: Readonly<Record<string, Value>>;
  /** The name of a field and how a value of it is shown. */
  nameOf: (field: string) => string;
  showValue: (field: string, value: Value) => string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Two people saved the same: both versions side by side, and the choice. */
export function Conflict({ theirs, mine, nameOf, showValue, onKeepMine, onTakeTheirs }: Props) {
  const t = useT();
  const differing = Object.keys(mine).filter((field) => field in theirs.fields && theirs.fields[field] !== mine[field]);
  return (
    <Notice tone="warning" title={t('conflict.title')} text={t('conflict.text')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('conflict.field')}</th>
            <th scope="col">{t('conflict.mine')}</th>
            <th scope="col">{t('conflict.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {differing.map((field) => (
            <tr key={field}>
              <th scope="row">{nameOf(field)}</th>
              <td dir="auto">{showValue(field, mine[field] ?? null)}</td>
              <td dir="auto">{showValue(field, theirs.fields[field] ?? null)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles['choice']}>
        <Button onClick={onTakeTheirs}>{t('conflict.takeTheirs')}</Button>
        <Button appearance="primary" onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>
      </div>
    </Notice>
  );
}
