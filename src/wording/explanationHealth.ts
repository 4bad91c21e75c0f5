import type { ExplanationWording } from './explanation';
import { numberOf, shareOf, type ExplanationValues } from './explanationValues';
import type { Translator } from './translator';

/** Which rule decided a health, with the numbers it looked at. */
export function healthSentences(values: ExplanationValues, t: Translator): ExplanationWording {
  const rule = String(values['rule'] ?? '');
  const confidence = numberOf(values, 'confidence');
  const known = {
    confidence: confidence === null ? '–' : formatConfidence(confidence, t),
    checkInEveryDays: numberOf(values, 'checkInEveryDays') ?? 0,
    offTrackConfidence: numberOf(values, 'offTrackConfidence') ?? 0,
    atRiskConfidence: numberOf(values, 'atRiskConfidence') ?? 0,
    shown: shareOf(values, 'shown', t),
    pace: shareOf(values, 'pace', t),
    ofPace: shareOf(values, 'ofPace', t),
    offTrackShare: shareOf(values, 'offTrackShare', t),
    atRiskShare: shareOf(values, 'atRiskShare', t),
  };
  // An objective has no check-ins of its own: it is outdated when what is beneath it is.
  const named = rule === 'checkInOverdue' && values['checkInEveryDays'] === undefined ? 'partsOverdue' : rule;
  return { formula: t.find(`explanation.rule.${named}`, known) ?? '', notes: [] };
}

function formatConfidence(confidence: number, t: Translator): string {
  return new Intl.NumberFormat(t.locale, { maximumFractionDigits: 1 }).format(confidence);
}
