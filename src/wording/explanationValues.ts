import type { ExplanationView } from '../contract/explanation';
import { formatPercent } from './numbers';
import type { Translator } from './translator';

export type ExplanationValues = ExplanationView['values'];

export function numberOf(values: ExplanationValues, name: string): number | null {
  const value = values[name];
  return typeof value === 'number' ? value : null;
}

/** A fraction among the values in per cent; what is not known counts as `unknown`, or is a dash. */
export function shareOf(values: ExplanationValues, name: string, t: Translator, unknown?: number): string {
  const fraction = numberOf(values, name) ?? unknown ?? null;
  return fraction === null ? labelOf(null) : formatPercent(fraction, t.locale);
}

/** What stands for something unknown. */
export function labelOf(value: string | null): string {
  return value ?? '–';
}
