import type { Answered, Metrics } from './report.ts';
import type { Figures } from './measure.ts';

const LONGEST_SHOWN = 300;
/** More values than this are not read in a table. */
const MOST_VALUES = 20;
// eslint-disable-next-line no-control-regex -- a text must not steer the terminal it is shown in
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/g;

const shown = (text: string): string => {
  const plain = text.replace(CONTROL, ' ');
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain;
};
const percent = (value: number | null): string => (value === null ? '–' : (value * 100).toFixed(1));
const column = (cell: string | number, width: number): string => String(cell).padStart(width);

/** One row for people: its line, verdict, confidence and text, then the reasons with their words. */
export function printAnswer({ task, answer }: Answered): string {
  const { line, label, text, told } = task;
  const asides = [
    label !== undefined && label !== answer.verdict && `labelled ${label}`,
    told !== undefined && told !== answer.language && `read as ${answer.language}`,
  ].filter((aside) => aside !== false);
  const said = `${column(line.number, 5)}  ${answer.verdict.padEnd(8)} ${answer.confidence.toFixed(2)}`;
  const head = [said, ...(asides.length > 0 ? [`(${asides.join(', ')})`] : []), shown(text)].join('  ');
  const reasons = answer.reasons.map(({ sentence, spans }) => {
    const words = spans.length > 0 ? `  [${spans.map((span) => shown(span.words)).join(' | ')}]` : '';
    return `       ${shown(sentence)}${words}`;
  });
  return [head, ...reasons].join('\n');
}

/** Figures in percent, with the counts they come from. */
export function printMetrics({ all, languages, odd, group }: Metrics): string {
  const byLanguage = Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '                              answered with     |   unsure is wrong    | unsure left out',
    'label                rows  activ. outcome unsure |  prec. recall     F1 | recall     F1',
    ...byLanguage.flatMap(([lang, figures]) => classLines(lang, figures)),
    ...(byLanguage.length > 1 ? classLines('all', all) : []),
    '',
    ...valueLines('language', { ...Object.fromEntries(byLanguage), ...(byLanguage.length > 1 && { all }) }),
    ...(odd === undefined ? [] : ['', ...valueLines('odd', odd)]),
    ...(group === undefined ? [] : ['', ...valueLines('group', group)]),
  ].join('\n');
}

function classLines(lang: string, { classes }: Figures): string[] {
  return (['activity', 'outcome'] as const).map((label) => {
    const one = classes[label];
    const { activity, outcome, unsure } = one.said;
    const counts = [column(one.rows, 6), column(activity, 8), column(outcome, 8), column(unsure, 7)].join('');
    const wrong = [one.precision, one.recall, one.f1].map((value) => column(percent(value), 6)).join(' ');
    const left = [one.recallOfAnswered, one.f1OfAnswered].map((value) => column(percent(value), 6)).join(' ');
    return `${shown(`${lang} ${label}`).padEnd(19)}${counts} | ${wrong} | ${left}`;
  });
}

function valueLines(name: string, values: Readonly<Record<string, Figures>>): string[] {
  const entries = Object.entries(values);
  const rest = entries.length - MOST_VALUES;
  return [
    `${name.padEnd(30)}  rows  right  wrong unsure | unsure %  right of answered % | F1 activity  F1 outcome`,
    ...entries.slice(0, MOST_VALUES).map(([value, one]) => {
      const counts = [column(one.rows, 6), column(one.right, 7), column(one.wrong, 7), column(one.unsure, 7)].join('');
      const shares = `${column(percent(one.unsureRate), 8)} ${column(percent(one.rightOfAnswered), 20)}`;
      const { activity, outcome } = one.classes;
      const f1 = `${column(percent(activity.f1), 11)} ${column(percent(outcome.f1), 11)}`;
      return `${shown(value).slice(0, 30).padEnd(30)}${counts} | ${shares} | ${f1}`;
    }),
    ...(rest > 0 ? [`and ${rest} more; --json has all of them`] : []),
  ];
}
