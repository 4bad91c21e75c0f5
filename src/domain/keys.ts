import type { ParentKind } from '../contract/vocabulary';

/** How an objective is called by people; unique per site and never reused. */
export function objectiveKey(number: number): string {
  return `O-${number}`;
}

/** How a key result is called by people; unique per site and never reused. */
export function keyResultKey(number: number): string {
  return `KR-${number}`;
}

/** Reads a key as people type it, in any case and with or without the hyphen; null for anything else. */
export function parseKey(text: string): { kind: ParentKind; number: number } | null {
  const [, prefix, digits] = /^(O|KR)[-\s]?(\d{1,9})$/i.exec(text.trim()) ?? [];
  if (prefix === undefined || digits === undefined) return null;
  return { kind: prefix.toUpperCase() === 'O' ? 'objective' : 'keyResult', number: Number(digits) };
}
