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
  /** Set where no row of a tree says whose numbers these are. */
  isAlone?: boolean;
};

/** The result bar and, for a key result, the thin bar of its work beneath: they never share one. */
export function MeasureBars({ row, wording, showResult, showWork, tabIndex, frozenAt, isAlone = false }: Props) {
  const about = { kind: row.kind, id: row.id, ...(frozenAt !== undefined && { frozenAt }) } as const;
  // A key result that is measured by its work has one number, and one bar that says so.
  const workIsResult = row.kind === 'keyResult' && row.measure === 'work';
  const common = { wording, tabIndex, whose: isAlone ? row.key : null };
  return (
    <div className={styles['measures']}>
      {(showResult || workIsResult) && (
        <ResultBar
          {...common}
          row={row}
          about={{ ...about, number: 'progress' }}
          text={workIsResult ? wording.workSentence : null}
        />
      )}
      {row.kind === 'keyResult' && showWork && !workIsResult && (
        <WorkBar {...common} row={row} about={{ ...about, number: 'work' }} />
      )}
    </div>
  );
}

type BarProps = { wording: RowWording; about: Explained; tabIndex: number; whose: string | null };

function ResultBar({ row, wording, about, tabIndex, whose, text }: BarProps & { row: TreeRow; text: string | null }) {
  const t = useT();
  const share = wording.result.percent === null ? null : (row.progress?.shown ?? null);
  const label = t(row.kind === 'objective' ? 'row.progress' : 'row.result');
  return (
    <>
      <Bar share={share} look={{ kind: 'result', health: row.health }} pace={row.pace} />
      <NumberButton about={about} tabIndex={tabIndex}>
        <Percent bar={wording.result} label={label} whose={whose} more={wording.pace} />
      </NumberButton>
      <span className={styles['measureText']}>{text}</span>
    </>
  );
}

function WorkBar({ row, wording, about, tabIndex, whose }: BarProps & { row: KeyResultRow }) {
  const t = useT();
  return (
    <>
      <Bar share={row.work.share?.shown ?? null} look={{ kind: 'work' }} />
      <NumberButton about={about} tabIndex={tabIndex}>
        <Percent
          bar={wording.work ?? { percent: null, badge: null }}
          label={t('row.workBar')}
          whose={whose}
          more={null}
          quiet
        />
      </NumberButton>
      <span className={styles['measureText']} title={wording.workSentence ?? undefined}>
        {wording.workSentence}
      </span>
    </>
  );
}

type PercentProps = {
  bar: BarWording;
  label: string;
  whose: string | null;
  more: string | null;
  quiet?: boolean;
};

/** The number to see, and the same as one phrase to hear. */
function Percent({ bar: { badge, percent }, label, whose, more, quiet = false }: PercentProps) {
  const t = useT();
  const said = `${label} ${badge ?? percent ?? t('row.nothingToMeasure')}`;
  return (
    <>
      <span className="visually-hidden">{[whose, said, more].filter((part) => part !== null).join(', ')}</span>
      <span
        aria-hidden="true"
        className={styles[badge === null ? 'percent' : 'badge']}
        data-quiet={(badge === null && (quiet || percent === null)) || undefined}
      >
        {badge ?? percent ?? '–'}
      </span>
    </>
  );
}
