import type { Span } from '../types';
import type { Token } from './tokens';

/** A number in a text, or a placeholder for one (`value` undefined: "from X to Y"). */
export interface Quantity extends Span {
  readonly value: number | undefined;
  /** "%", a currency sign, or the empty string. */
  readonly sign: string;
  /** Index of the last token that belongs to it. */
  readonly last: number;
  readonly first: number;
}

const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
  md: 1e9,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e9,
  mille: 1e3,
  thousand: 1e3,
};
const CURRENCIES = /^[€$£¥]$/;
const CURRENCY_WORDS = /^(?:euros?|dollars?|eur|usd|chf|gbp|cad|fcfa|k€|m€)$/;
const PLACEHOLDERS = /^(?:X{1,3}|Y{1,3}|Z|N|TBD|TBC|XY)$/;

/** Reads "1,234.5", "1 234,5", "1.234,5" and "3,8"; a lone separator before three digits groups, save after a zero. */
function parseNumber(text: string): number {
  const packed = text.replace(/[\s\u00a0\u2009\u202f]/g, '');
  const last = Math.max(packed.lastIndexOf('.'), packed.lastIndexOf(','));
  if (last < 0) return Number(packed);
  const separators = packed.replace(/\d/g, '');
  const grouped = /^[1-9]\d{0,2}([.,]\d{3})+$/.test(packed) && new Set(separators).size === 1;
  if (grouped || (separators.length > 1 && new Set(separators).size === 1)) return Number(packed.replace(/[.,]/g, ''));
  return Number(`${packed.slice(0, last).replace(/[.,]/g, '')}.${packed.slice(last + 1)}`);
}

function isPlaceholder(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !PLACEHOLDERS.test(token.text)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (after?.text === '%' || before === undefined || before.kind !== 'word') return true;
  return /^(?:from|to|by|of|at|least|than|over|de|d|a|au|moins|plus|get|generate|win|reach|close|sign|obtenir|generer|atteindre|gagner|signer)$/.test(
    before.key,
  );
}

function signAfter(tokens: readonly Token[], at: number): { sign: string; last: number; factor: number } {
  let last = at;
  let factor = 1;
  const scale = tokens[last + 1];
  const glued = scale !== undefined && (scale.start === tokens[at]?.end || scale.key.length > 3);
  if (scale?.kind === 'word' && glued && MULTIPLIERS[scale.key] !== undefined) {
    factor = MULTIPLIERS[scale.key] ?? 1;
    last += 1;
  }
  const next = tokens[last + 1];
  if (next === undefined) return { sign: '', last, factor };
  if (next.text === '%' || CURRENCIES.test(next.text) || CURRENCY_WORDS.test(next.key))
    return { sign: next.text, last: last + 1, factor };
  if (/^(?:percent|pct|pp)$/.test(next.key)) return { sign: '%', last: last + 1, factor };
  if (next.key === 'pour' && tokens[last + 2]?.key === 'cent') return { sign: '%', last: last + 2, factor };
  return { sign: '', last, factor };
}

/** Index of the last token of "1 in 10", "8 sur 10", "3 out of 4", "4/5": the whole goes with the part. */
function wholeAfter(tokens: readonly Token[], at: number): number {
  const joint = tokens[at + 1]?.key ?? '';
  const whole = joint === 'out' && tokens[at + 2]?.key === 'of' ? at + 3 : at + 2;
  const [part, all] = [tokens[at], tokens[whole]];
  const joined = /^(?:in|sur|out|\/)$/.test(joint) && part?.kind === 'number' && all?.kind === 'number';
  return joined && parseNumber(part.text) < parseNumber(all.text) ? whole : at;
}

/** All quantities of a text, in order. */
export function readQuantities(tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const placeholder = isPlaceholder(tokens, at);
    if (token.kind !== 'number' && !placeholder) continue;
    const before = tokens[at - 1];
    const prefix = before !== undefined && CURRENCIES.test(before.text) ? before : undefined;
    const { sign, last: end, factor } = signAfter(tokens, at);
    const last = end === at ? wholeAfter(tokens, at) : end;
    found.push({
      value: placeholder ? undefined : parseNumber(token.text) * factor,
      sign: sign || (prefix?.text ?? ''),
      start: prefix?.start ?? token.start,
      end: tokens[last]?.end ?? token.end,
      first: prefix === undefined ? at : at - 1,
      last,
    });
    at = last;
  }
  return found;
}
