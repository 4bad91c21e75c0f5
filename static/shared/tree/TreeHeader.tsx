import type { Density, RowColumn } from '../../../src/contract/macro';
import { useT } from '../language/language';
import { showsWork } from '../row/RowCells';

type Props = { columns: readonly RowColumn[]; density: Density; hasActions: boolean };

/** Names of the columns, for those who hear the tree: a row explains itself to those who see it. */
export function TreeHeader({ columns, density, hasActions }: Props) {
  const t = useT();
  const [result, work] = [columns.includes('progress'), showsWork(columns, density)];
  return (
    <div role="row" aria-rowindex={1} className="visually-hidden">
      <span role="columnheader">{t('tree.columns.title')}</span>
      {columns.includes('health') && <span role="columnheader">{t('tree.columns.health')}</span>}
      {(result || work) && (
        <span role="columnheader">
          {t(result && work ? 'tree.columns.progress' : result ? 'row.result' : 'row.workBar')}
        </span>
      )}
      {columns.includes('confidence') && <span role="columnheader">{t('tree.columns.confidence')}</span>}
      {columns.includes('owner') && <span role="columnheader">{t('tree.columns.owner')}</span>}
      {hasActions && <span role="columnheader">{t('tree.columns.actions')}</span>}
    </div>
  );
}
