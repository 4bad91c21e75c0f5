/** From here on a double holds no nine decimals any more. */
const NINE_DECIMALS_END = 1e6;

/**
 * Rounds to nine decimals, so that thresholds compare what a person would compute: 4.3 between 4 and 5 is 0.3.
 * Always a finite number and never −0: NaN gives 0, what is too large gives the largest safe whole number.
 */
export function round9(value: number): number {
  if (Number.isNaN(value)) return 0;
  if (Math.abs(value) < NINE_DECIMALS_END) return Math.round(value * 1e9) / 1e9 + 0;
  return Math.min(Number.MAX_SAFE_INTEGER, Math.max(-Number.MAX_SAFE_INTEGER, Math.round(value)));
}
