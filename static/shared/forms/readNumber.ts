const THOUSANDS: Record<string, RegExp> = { ',': /^[+-]?\d{1,3}(?:,\d{3})+$/, '.': /^[+-]?\d{1,3}(?:\.\d{3})+$/ };
/** As many as the platform writes. */
const DECIMALS_MAX = 20;

/**
 * The number that a person typed, with comma or point, with spaces or not; null when it is none. "1,200" is twelve
 * hundred to an English reader and one and a fifth to a French one: the language of the page decides.
 */
export function readNumber(typed: string, language = languageOfPage()): number | null {
  const plain = typed.replace(/[\s\u00a0\u202f’']/g, '').replace('−', '-');
  const point = withPoint(plain, language);
  if (point === '' || !/^[+-]?(\d+\.?\d*|\.\d+)$/.test(point)) return null;
  return Number(point);
}

/** A number as one would type it in the language of the page: no grouping, every decimal that is kept. */
export function writeNumber(value: number | null, language = languageOfPage()): string {
  if (value === null) return '';
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: DECIMALS_MAX }).format(value);
}

/** The digits with a point before the decimals. Of comma and point together, the last one stands before them. */
function withPoint(plain: string, language: string): string {
  const last = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'));
  const [mark = '', other = ''] = plain[last] === ',' ? [',', '.'] : ['.', ','];
  const whole = plain.slice(0, Math.max(last, 0));
  if (whole.includes(other))
    return THOUSANDS[other]?.test(whole) ? `${whole.replaceAll(other, '')}.${plain.slice(last + 1)}` : '';
  if (mark === '.') return plain;
  return THOUSANDS[',']?.test(plain) && !hasDecimalComma(language)
    ? plain.replaceAll(',', '')
    : plain.replace(',', '.');
}

function hasDecimalComma(language: string): boolean {
  return new Intl.NumberFormat(language).format(0.5).includes(',');
}

function languageOfPage(): string {
  const language = typeof document === 'undefined' ? '' : document.documentElement.lang;
  return language === '' ? 'en-US' : language;
}
