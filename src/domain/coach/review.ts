import { checkClear } from './clarity/checkClear';
import { checkMeasurable, type MeasureFields } from './measurable/checkMeasurable';
import { classifyReading } from './outcome/classify';
import { readText, type TextReading } from './reading/readText';
import { isUnfinished } from './reading/unfinished';
import { isSure } from './remark';
import type { CoachLanguage, OutcomeAnswer, Remark, School, TextKind } from './types';

/** What the coach is told about a text. */
export interface ReviewInput {
  readonly text: string;
  readonly kind: TextKind;
  /** Language one expects; the words of the text may say otherwise. */
  readonly language?: CoachLanguage;
  readonly fields?: MeasureFields;
  /** Acronyms and terms the organisation knows. */
  readonly glossary?: readonly string[];
  readonly school?: School;
}

/** The answer for a text; remarks are empty while it is plainly unfinished, and when the school is `off`. */
export interface TextReview {
  readonly answer: OutcomeAnswer;
  readonly unfinished: boolean;
  readonly remarks: readonly Remark[];
}

/** A permissive school accepts work that names its purpose ("develop… in order to raise…"). */
function heard(remark: Remark, answer: OutcomeAnswer, school: School): boolean {
  if (school === 'strict') return true;
  if (school === 'off') return false;
  if (remark === answer && answer.verdict === 'activity' && answer.purpose !== undefined) return false;
  return remark.severity === 'warn' || isSure(remark);
}

/** Reviews one objective or key result. Nothing it says blocks; dismissing a remark is the caller's business. */
export function reviewText(input: ReviewInput): TextReview {
  return reviewReading(readText(input.text, input.language), input);
}

/** The same for a text that was read before. */
export function reviewReading(reading: TextReading, input: Omit<ReviewInput, 'text' | 'language'>): TextReview {
  const { kind, school = 'strict' } = input;
  const answer = classifyReading(reading, kind);
  const unfinished = isUnfinished(reading);
  if (unfinished) return { answer, unfinished, remarks: [] };
  const measurable = kind === 'keyResult' ? checkMeasurable(reading, input.fields) : [];
  const remarks: readonly Remark[] = [answer, ...measurable, ...checkClear(reading, kind, input.glossary)];
  return { answer, unfinished, remarks: remarks.filter((remark) => heard(remark, answer, school)) };
}
