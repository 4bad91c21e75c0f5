import type { OutcomeAnswer, Remark, Span, Verdict } from '../../src/domain/coach/types.ts';
import type { Coach } from './loadCoach.ts';
import type { Task } from './readTask.ts';

/** A range of the text with the words in it. */
export interface Words extends Span {
  readonly words: string;
}

/** One remark about a text, with its sentence in the language of the text. */
export interface Reason {
  readonly check: string;
  readonly severity: string;
  readonly messageKey: string;
  readonly sentence: string;
  readonly spans: readonly Words[];
}

/** What the coach says about one line. */
export interface Answer {
  readonly verdict: Verdict;
  /** 0–1, rounded to three digits. */
  readonly confidence: number;
  readonly language: OutcomeAnswer['language'];
  /** The words that led to the verdict. */
  readonly spans: readonly Words[];
  /** Why that verdict, then what else a strict school would hear; only the first while the text is unfinished. */
  readonly reasons: readonly Reason[];
}

/** What is said of a text whose language the file tells and the coach does not read. */
const NOT_READ = {
  ...{ check: 'outcome', severity: 'note', messageKey: 'outcome.unsure.language', values: {}, spans: [] },
  ...{ confidence: 0, verdict: 'unsure', language: 'unknown' },
} as const satisfies OutcomeAnswer;

/** Answers lines with the rules and the sentences that the app has. */
export function answerer(coach: Coach): (task: Task) => Answer {
  const english = coach.createTranslator(coach.messages['en-US'], 'en-US');
  const french = coach.createTranslator(coach.messages['fr-FR'], 'fr-FR');
  return (task) => {
    const { text } = task;
    const [answer, others] = review(coach, task);
    const said = answer.language === 'unknown' ? task.told : answer.language;
    const present = (remark: Remark): Reason => ({
      check: remark.check,
      severity: remark.severity,
      messageKey: remark.messageKey,
      sentence: coach.remarkSentence({ ...remark, values: { ...remark.values } }, said === 'fr' ? french : english),
      spans: remark.spans.map((span) => wordsAt(text, span)),
    });
    return {
      verdict: answer.verdict,
      confidence: Number(answer.confidence.toFixed(3)),
      language: answer.language,
      spans: answer.spans.map((span) => wordsAt(text, span)),
      reasons: [answer, ...others].map(present),
    };
  };
}

function review(coach: Coach, { text, kind, told }: Task): [OutcomeAnswer, readonly Remark[]] {
  if (told === 'other' && text.trim() !== '') return [NOT_READ, []];
  const language = told === 'other' ? undefined : told;
  const { answer, remarks } = coach.reviewText({ text, kind, ...(language && { language }) });
  return [answer, remarks.filter(({ check }) => check !== 'outcome')];
}

const wordsAt = (text: string, { start, end }: Span): Words => ({ start, end, words: text.slice(start, end) });
