import { useState, type ReactNode } from 'react';
import { useT } from '../../shared/language/language';
import { TextButton } from '../../shared/status/TextButton';
import styles from './charts.module.css';
import { CHART } from './scale';

type Props = {
  /** What the chart shows, for those who do not see it; the table tells the rest. */
  label: string;
  legend: readonly { look: string; text: string }[];
  head: readonly string[];
  rows: readonly (readonly ReactNode[])[];
  children: ReactNode;
};

/** A chart and the same as a table, one at a time. */
export function ChartFigure({ label, legend, head, rows, children }: Props) {
  const t = useT();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={styles['figure']}>
      {asTable ? (
        <ChartTable label={label} head={head} rows={rows} />
      ) : (
        <svg role="img" aria-label={label} viewBox={`0 0 ${CHART.width} ${CHART.height}`} className={styles['chart']}>
          {children}
        </svg>
      )}
      <figcaption className={styles['caption']}>
        {!asTable &&
          legend.map(({ look, text }) => (
            <span key={text} className={styles['legend']}>
              <span className={styles['swatch']} data-look={look} aria-hidden="true" /> {text}
            </span>
          ))}
        <TextButton object={label} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'common.showChart' : 'common.showTable')}
        </TextButton>
      </figcaption>
    </figure>
  );
}

function ChartTable({ label, head, rows }: Pick<Props, 'label' | 'head' | 'rows'>) {
  return (
    <div className={styles['tableFrame']} tabIndex={0} role="region" aria-label={label}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((cell, place) => (
                <td key={place}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
