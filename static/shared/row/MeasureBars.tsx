import type { KeyResultRow, TreeRow } from '../../../src/contract/tree';
import type { CalendarDate } from '../../../src/contract/vocabulary';
import type { BarWording, RowWording } from '../../../src/wording';
import { useT } from '../language/language';
import { NumberButton, type Explained } from '../why/NumberButton';
import { Bar } from './Bar';
import styles from './row.module.css';

type Props = {
  row: TreeRow;
  wording: RowWording;
  showResult: boolean;
  showWork: boolean;
  tabIndex: number;
  frozenAt?: CalendarDate;
};

/** The result bar and, for a key result, the thin bar of its work beneath: they never share one. */
export function MeasureBars({ row, wording, showResult, showWork, tabIndex, frozenAt }: Props) {
  const about = { kind: row.kind, id: row.id, ...(frozenAt !== undefined && { frozenAt }) } as const;
  // A key result that is measured by its work has one number, and one bar that says so.
  const workIsResult = row.kind === 'keyResult' && row.measure === 'work';
  return (
    <div className={styles['measures']}>
      {(showResult || workIsResult) && (
        <ResultBar
          row={row}
          wording={wording}
          about={{ ...about, number: 'progress' }}
          tabIndex={tabIndex}
          text={workIsResult ? wording.workSentence : null}
        />
      )}
      {row.kind === 'keyResult' && showWork && !workIsResult && (
        <WorkBar row={row} wording={wording} about={{ ...about, number: 'work' }} tabIndex={tabIndex} />
      )}
    </div>
  );
}

type BarProps = { wording: RowWording; about: Explained; tabIndex: number };

function ResultBar({ row, wording, about, tabIndex, text }: BarProps & { row: TreeRow; text: string | null }) {
  const t = useT();
  const share = wording.result.percent === null ? null : (row.progress?.shown ?? null);
  return (
    <>
      <Bar share={share} look={{ kind: 'result', health: row.health }} pace={row.pace} />
      <NumberButton about={about} tabIndex={tabIndex}>
        <span className="visually-hidden">{t(row.kind === 'objective' ? 'row.progress' : 'row.result')} </span>
        <Percent bar={wording.result} />
        {wording.pace !== null && <span className="visually-hidden">, {wording.pace}</span>}
      </NumberButton>
      <span className={styles['measureText']}>{text}</span>
    </>
  );
}

function WorkBar({ row, wording, about, tabIndex }: BarProps & { row: KeyResultRow }) {
  const t = useT();
  return (
    <>
      <Bar share={row.work.share?.shown ?? null} look={{ kind: 'work' }} />
      <NumberButton about={about} tabIndex={tabIndex}>
        <span className="visually-hidden">{t('row.workBar')} </span>
        <Percent bar={wording.work ?? { percent: null, badge: null }} quiet />
      </NumberButton>
      <span className={styles['measureText']} title={wording.workSentence ?? undefined}>
        {wording.workSentence}
      </span>
    </>
  );
}

function Percent({ bar, quiet = false }: { bar: BarWording; quiet?: boolean }) {
  const t = useT();
  if (bar.badge !== null) return <span className={styles['badge']}>{bar.badge}</span>;
  if (bar.percent === null) {
    return (
      <span className={styles['percent']} data-quiet>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('row.nothingToMeasure')}</span>
      </span>
    );
  }
  return (
    <span className={styles['percent']} data-quiet={quiet || undefined}>
      {bar.percent}
    </span>
  );
}
