import { has } from './roles';
import type { Unit } from './units';

/** "KR 1.2:", "Objectif 3 -", "1.", "mesuré par": what stands before the sentence proper. */
const LABEL =
  /^\s*(?:[-*•▪◦>#–—\s]+|\(?\d{1,2}[.)]\s+|(?:kr|rc|okr|kpi|o|key\s+results?|objecti(?:ve|f)s?|r[ée]sultats?\s+cl[ée]s?)\s*(?:n[°o]\s*)?\d*(?:\.\d+)?\s*[:.)–—-]\s*|(?:as\s+)?measured\s+by\s+|mesur[ée]{1,2}s?\s+par\s+)/iu;

/** Length of the labels a text starts with. */
export function labelLength(text: string): number {
  let length = 0;
  for (let pass = 0; pass < 4; pass += 1) {
    const match = LABEL.exec(text.slice(length));
    if (match === null || match[0] === '') return length;
    length += match[0].length;
  }
  return length;
}

/** Drops what stands in brackets: it adds to a sentence, it does not carry it. */
export function withoutAsides(units: readonly Unit[]): readonly Unit[] {
  let depth = 0;
  const kept = units.filter((unit) => {
    if (unit.kind === 'open') depth += 1;
    const inside = depth > 0;
    if (unit.kind === 'close') depth = Math.max(0, depth - 1);
    return !inside;
  });
  return kept.some((unit) => unit.kind === 'word')
    ? kept
    : units.filter((unit) => unit.kind !== 'open' && unit.kind !== 'close');
}

/** How many words an opening phrase may have ("Of the six trainings of this quarter,"). */
const OPENING_WORDS = 14;

function openingEnd(units: readonly Unit[]): number {
  const first = units[0];
  const opens =
    has(first, 'outOf') ||
    has(first, 'prepositions') ||
    has(first, 'of') ||
    has(first, 'purpose') ||
    has(first, 'insteadOf') ||
    has(first, 'relatives') ||
    /^(?:each|every|chaque)$/.test(first?.key ?? '');
  if (!opens) return 0;
  const comma = units.slice(0, OPENING_WORDS + 2).findIndex((unit) => unit.kind === 'break' && unit.key !== '.');
  return comma > 0 && comma < units.length - 2 ? comma + 1 : 0;
}

/** The sentence without opening phrases ("By the end of June,", "Afin de réduire les délais,"). */
export function withoutOpening(units: readonly Unit[]): readonly Unit[] {
  const end = openingEnd(units);
  return end === 0 ? units : withoutOpening(units.slice(end));
}
