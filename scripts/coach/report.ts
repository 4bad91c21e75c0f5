import type { Answer } from './answer.ts';
import { measure, measureBy, type Figures } from './measure.ts';
import type { Task } from './readTask.ts';

export type Answered = { readonly task: Task; readonly answer: Answer };

/** Figures over all labelled rows, by the language the file tells, and by the columns `odd` and `group` if it has them. */
export interface Metrics {
  readonly all: Figures;
  readonly languages: Readonly<Record<string, Figures>>;
  readonly odd?: Readonly<Record<string, Figures>>;
  readonly group?: Readonly<Record<string, Figures>>;
}

export type Report = {
  readonly rows: readonly Record<string, unknown>[];
  readonly verdicts: Readonly<Record<Answer['verdict'], number>>;
  /** Null where no row has a label. */
  readonly metrics: Metrics | null;
};

/** Measures the rows that have a label. */
export function metricsOf(answered: readonly Answered[]): Metrics | null {
  const judged = answered.flatMap(({ task, answer }) => {
    const { label, told, line } = task;
    // Rows of an unknown language are kept apart under what the file calls it.
    const lang = told === 'other' ? (line.cells['lang'] ?? '') : (told ?? answer.language);
    const { odd, group } = line.cells;
    return label === undefined ? [] : [{ label, lang, verdict: answer.verdict, odd, group }];
  });
  if (judged.length === 0) return null;
  return {
    all: measure(judged),
    languages: measureBy(judged, ({ lang }) => lang),
    ...(judged.some(({ odd }) => odd) && { odd: measureBy(judged, ({ odd }) => odd ?? '') }),
    ...(judged.some(({ group }) => group) && { group: measureBy(judged, ({ group }) => group ?? '') }),
  };
}

/** All answers as plain data: the columns of the file beside what the coach says; where names meet, the coach's wins. */
export function reportOf(answered: readonly Answered[]): Report {
  const verdicts = { activity: 0, outcome: 0, unsure: 0 };
  for (const { answer } of answered) verdicts[answer.verdict] += 1;
  return {
    rows: answered.map(({ task, answer }) => ({
      ...task.line.cells,
      ...{ line: task.line.number, ...answer, notes: task.notes },
    })),
    verdicts,
    metrics: metricsOf(answered),
  };
}
