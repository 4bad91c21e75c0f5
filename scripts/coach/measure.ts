import type { Verdict } from '../../src/domain/coach/types.ts';
import type { Label } from './readTask.ts';

/** One labelled answer. */
export interface Judged {
  readonly lang: string;
  readonly label: Label;
  readonly verdict: Verdict;
}

/** How often rows of one label were answered with each verdict. */
export type Said = Readonly<Record<Verdict, number>>;

/**
 * Figures of one class, 0–1; null where there is nothing to divide by. `unsure` is wrong in `recall` and `f1`; it is an
 * answer of its own, and left out, in `recallOfAnswered` and `f1OfAnswered`. Precision is the same both ways.
 */
export interface ClassFigures {
  readonly rows: number;
  readonly said: Said;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly recallOfAnswered: number | null;
  readonly f1OfAnswered: number | null;
}

/** Figures over labelled rows. */
export interface Figures {
  readonly rows: number;
  readonly right: number;
  readonly wrong: number;
  readonly unsure: number;
  readonly unsureRate: number | null;
  readonly rightOfAnswered: number | null;
  readonly classes: Readonly<Record<Label, ClassFigures>>;
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function count(rows: readonly Judged[], label: Label): Said {
  const said = { activity: 0, outcome: 0, unsure: 0 };
  for (const row of rows) if (row.label === label) said[row.verdict] += 1;
  return said;
}

/** F1 is 2·TP / (2·TP + FP + FN), which is the harmonic mean of precision and recall. */
function classFigures(said: Said, label: Label, falsePositives: number): ClassFigures {
  const right = said[label];
  const rows = said.activity + said.outcome + said.unsure;
  const answered = rows - said.unsure;
  return {
    rows,
    said,
    precision: share(right, right + falsePositives),
    recall: share(right, rows),
    f1: share(2 * right, right + falsePositives + rows),
    recallOfAnswered: share(right, answered),
    f1OfAnswered: share(2 * right, right + falsePositives + answered),
  };
}

/** Measures answers against their labels. */
export function measure(rows: readonly Judged[]): Figures {
  const activity = count(rows, 'activity');
  const outcome = count(rows, 'outcome');
  const right = activity.activity + outcome.outcome;
  const unsure = activity.unsure + outcome.unsure;
  return {
    rows: rows.length,
    right,
    wrong: rows.length - right - unsure,
    unsure,
    unsureRate: share(unsure, rows.length),
    rightOfAnswered: share(right, rows.length - unsure),
    classes: {
      activity: classFigures(activity, 'activity', outcome.activity),
      outcome: classFigures(outcome, 'outcome', activity.outcome),
    },
  };
}

/** Measures the rows of each value apart, those of the commonest value first; rows without a value are left out. */
export function measureBy<Row extends Judged>(
  rows: readonly Row[],
  valueOf: (row: Row) => string,
): Readonly<Record<string, Figures>> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = valueOf(row).trim();
    if (value === '') continue;
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [row]);
    else group.push(row);
  }
  const largestFirst = [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return Object.fromEntries(largestFirst.map(([value, group]) => [value, measure(group)]));
}
