import type { TextReading } from '../reading/readText';
import type { VerbClass } from '../languages/wordClasses';
import type { Direction } from '../types';
import type { Quantity } from '../text/quantities';

/** The measure a text states; what it does not state is undefined. */
export interface StatedMeasure {
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** "%", a currency, or the word after the number. */
  readonly unit: string | undefined;
  readonly direction: Direction | undefined;
}

const UPPER = /^(?:≤|<|under|below|most|sous|dessous|within|maximum|max|inferieur|inferieure)$/;

function shift(verbClass: VerbClass | undefined): Direction | undefined {
  if (verbClass === 'move' || verbClass === 'reach') return 'up';
  return verbClass === 'lower' || verbClass === 'remove' ? 'down' : undefined;
}

function unitOf({ tokens, grammar }: TextReading, quantity: Quantity): string | undefined {
  if (quantity.sign !== '') return quantity.sign;
  const next = tokens[quantity.last + 1];
  if (next?.kind !== 'word' || next.key.length < 2) return undefined;
  return grammar?.functionWords.prepositions.has(next.key) === true ? undefined : next.text;
}

/** The quantity that stands for the goal: the end of "from–to", a bound, or the only number that is no change. */
function targetOf({ measures }: TextReading): Quantity | undefined {
  if (measures.fromTo !== undefined) return measures.fromTo.to;
  return measures.bound ?? measures.quantities.find((quantity) => quantity !== measures.change);
}

function directionOf(reading: TextReading, target: Quantity | undefined): Direction | undefined {
  const { from, to } = reading.measures.fromTo ?? {};
  if (from?.value !== undefined && to?.value !== undefined && from.value !== to.value)
    return to.value > from.value ? 'up' : 'down';
  const stated = shift(reading.sentence?.verbClass) ?? shift(reading.sentence?.subject?.deed);
  if (stated !== undefined) return stated;
  const before = target === undefined ? undefined : reading.tokens[target.first - 1]?.key;
  return before !== undefined && UPPER.test(before) ? 'down' : undefined;
}

/** Reads baseline, target, unit and direction out of a key result's text. */
export function findMeasure(reading: TextReading): StatedMeasure {
  const target = targetOf(reading);
  return {
    baseline: reading.measures.fromTo?.from.value,
    target: target?.value,
    unit: target === undefined ? undefined : unitOf(reading, target),
    direction: directionOf(reading, target),
  };
}
