import { readText, type TextReading } from '../reading/readText';
import type { CoachLanguage, OutcomeAnswer, Span, TextKind, Verdict } from '../types';
import { weigh, type Weighed } from './weigh';
import { UNSURE_BELOW } from './weights';

const spanOf = (unit: Span | undefined): Span[] => (unit === undefined ? [] : [{ start: unit.start, end: unit.end }]);

function spansOf(reading: TextReading): readonly Span[] {
  const { sentence, complement, measures } = reading;
  const found = [
    ...spanOf(sentence?.subject?.head),
    ...spanOf(sentence?.verb),
    ...spanOf(sentence?.object?.head),
    ...spanOf(complement?.head),
    ...spanOf(measures.fromTo),
  ];
  const unique = found.filter((span, at) => found.findIndex((other) => other.start === span.start) === at);
  return unique.sort((a, b) => a.start - b.start);
}

function reasonOf(verdict: Verdict, weighed: Weighed, reading: TextReading): string {
  const noun = reading.sentence?.frame === 'act' ? reading.sentence.object?.noun : reading.sentence?.subject?.noun;
  if (verdict === 'unsure') return weighed.rule === 'none' ? 'outcome.unsure.unread' : 'outcome.unsure.mixed';
  return `outcome.${verdict}.${weighed.rule}${weighed.verbClass ? `.${weighed.verbClass}` : `.${noun ?? 'none'}`}`;
}

/** Says whether a text, read before, describes a result or the work towards it. */
export function classifyReading(reading: TextReading, kind: TextKind): OutcomeAnswer {
  const base = { check: 'outcome', language: reading.language, spans: spansOf(reading), values: {} } as const;
  if (reading.sentence === undefined) {
    const messageKey = reading.tokens.some((token) => token.kind === 'word')
      ? 'outcome.unsure.language'
      : 'outcome.unsure.empty';
    return { ...base, verdict: 'unsure', severity: 'note', messageKey, confidence: 0 };
  }
  const weighed = weigh(reading.sentence, reading.complement, reading.measures, kind);
  const sure = Math.abs(weighed.weight) >= UNSURE_BELOW;
  const verdict: Verdict = !sure ? 'unsure' : weighed.weight > 0 ? 'outcome' : 'activity';
  return {
    ...base,
    verdict,
    severity: verdict === 'activity' ? 'ask' : verdict === 'outcome' ? 'praise' : 'note',
    messageKey: reasonOf(verdict, weighed, reading),
    confidence: sure ? 0.5 + Math.abs(weighed.weight) / 2 : Math.abs(weighed.weight),
  };
}

/** Says whether a text describes a result or the work towards it; `believed` is the language one expects. */
export function classify(text: string, kind: TextKind, believed?: CoachLanguage): OutcomeAnswer {
  return classifyReading(readText(text, believed), kind);
}
