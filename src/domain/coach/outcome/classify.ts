import { purposeOf } from '../reading/purpose';
import { readText, type TextReading } from '../reading/readText';
import type { CoachLanguage, OutcomeAnswer, Severity, Span, TextKind, Verdict } from '../types';
import { reasonKey, reasonValues } from './reason';
import { weigh } from './weigh';
import { UNSURE_BELOW } from './weights';

const SEVERITY: Readonly<Record<Verdict, Severity>> = { activity: 'ask', outcome: 'praise', unsure: 'note' };

/** The words that led to the answer, in the order of the text. */
function spansOf({ sentence, complement, measures }: TextReading): readonly Span[] {
  const words = [sentence?.subject?.head, sentence?.verb, sentence?.object?.head, complement?.head, measures.fromTo];
  const spans = words.flatMap((word) => (word === undefined ? [] : [{ start: word.start, end: word.end }]));
  const unique = spans.filter((span, at) => spans.findIndex((other) => other.start === span.start) === at);
  return unique.sort((a, b) => a.start - b.start);
}

function unread(reading: TextReading): OutcomeAnswer {
  const words = reading.tokens.some((token) => token.kind === 'word');
  return {
    check: 'outcome',
    verdict: 'unsure',
    severity: 'note',
    language: reading.language,
    messageKey: words ? 'outcome.unsure.language' : 'outcome.unsure.empty',
    values: {},
    spans: [],
    confidence: 0,
  };
}

/** Says whether a text, read before, describes a result or the work towards it. */
export function classifyReading(reading: TextReading, kind: TextKind): OutcomeAnswer {
  const { sentence } = reading;
  if (sentence === undefined || sentence.frame === 'none') return unread(reading);
  const weighed = weigh(sentence, reading.complement, reading.measures, kind);
  const strength = Math.abs(weighed.weight);
  const sure = strength >= UNSURE_BELOW;
  const verdict: Verdict = !sure ? 'unsure' : weighed.weight > 0 ? 'outcome' : 'activity';
  const purpose = purposeOf(reading.main);
  return {
    check: 'outcome',
    verdict,
    severity: SEVERITY[verdict],
    language: reading.language,
    messageKey: reasonKey(verdict, weighed, reading),
    values: reasonValues(reading),
    spans: spansOf(reading),
    confidence: sure ? 0.5 + strength / 2 : strength,
    ...(purpose && { purpose }),
  };
}

/** Says whether a text describes a result or the work towards it; `believed` is the language one expects. */
export function classify(text: string, kind: TextKind, believed?: CoachLanguage): OutcomeAnswer {
  return classifyReading(readText(text, believed), kind);
}
