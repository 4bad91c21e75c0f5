import type { Span } from '../types';
import { readQuantities, type Quantity } from './quantities';
import type { Token } from './tokens';

/** What the numbers of a text say. */
export interface Measures {
  readonly quantities: readonly Quantity[];
  /** "from 20 to 60", "de 5 à 20", "20 → 60", "8/10 (vs 6)". */
  readonly fromTo?: { readonly from: Quantity; readonly to: Quantity } & Span;
  /** "by 20 %", "de moitié": an amount of change without its ends. */
  readonly change?: Quantity;
  /** "at least 40 %", "≥ 8", "under 500 ms". */
  readonly bound?: Quantity;
  readonly percent: boolean;
  readonly placeholder: boolean;
}

const FROM = /^(?:from|de|d|entre|between)$/;
const TO = /^(?:to|a|au|aux|→|->|=>|vers|and|et)$/;
const BY = /^(?:by|de|d|up|down|\+|-|−)$/;
const BOUND =
  /^(?:≥|≤|<|>|=|least|most|under|over|above|below|than|moins|plus|dessous|dessus|minimum|maximum|max|min|sous|within|inferieur|superieur|inferieure|superieure|up|jusqu)$/;
const YEAR = (quantity: Quantity): boolean =>
  quantity.sign === '' &&
  quantity.value !== undefined &&
  Number.isInteger(quantity.value) &&
  quantity.value >= 2000 &&
  quantity.value <= 2100;

/** Between the two ends a unit may stand ("from 90 days to 60"), at most this many words. */
const WORDS_BETWEEN = 3;

function pair(tokens: readonly Token[], quantities: readonly Quantity[]): Measures['fromTo'] {
  for (const [index, from] of quantities.entries()) {
    const to = quantities[index + 1];
    if (to === undefined || to.first - from.last > WORDS_BETWEEN + 1) continue;
    const joint = tokens[to.first - 1]?.key ?? '';
    const lead = tokens[from.first - 1]?.key ?? '';
    const between = /^(?:and|et)$/.test(joint);
    if (!TO.test(joint) || (between && !/^(?:between|entre)$/.test(lead))) continue;
    if (!between && !FROM.test(lead) && !/^(?:→|->|=>)$/.test(joint) && to.first - from.last > 2) continue;
    return { from, to, start: from.start, end: to.end };
  }
  return undefined;
}

const MONTH =
  /^(?:jan(?:uary|vier)?|feb(?:ruary)?|fevrier|mar(?:ch|s)|apr(?:il)?|avril|may|mai|june?|juin|july?|juillet|aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?)$/;

function isDate(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.sign !== '') return false;
  const around = [tokens[quantity.first - 1], tokens[quantity.last + 1]];
  return YEAR(quantity) || around.some((token) => token?.kind === 'word' && MONTH.test(token.key));
}

/** Reads the numbers of a text; dates are no measures. */
export function readMeasures(tokens: readonly Token[]): Measures {
  const quantities = readQuantities(tokens).filter((quantity) => !isDate(tokens, quantity));
  const fromTo = pair(tokens, quantities);
  const inPair = (quantity: Quantity): boolean => quantity === fromTo?.from || quantity === fromTo?.to;
  const before = (quantity: Quantity): string => tokens[quantity.first - 1]?.key ?? '';
  const change = quantities.find((quantity) => !inPair(quantity) && BY.test(before(quantity)));
  const bound = quantities.find((quantity) => !inPair(quantity) && BOUND.test(before(quantity)));
  return {
    quantities,
    ...(fromTo && { fromTo }),
    ...(change && { change }),
    ...(bound && { bound }),
    percent: quantities.some((quantity) => quantity.sign === '%'),
    placeholder: quantities.some((quantity) => quantity.value === undefined),
  };
}
