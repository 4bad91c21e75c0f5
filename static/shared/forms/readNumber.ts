const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+$/;

/**
 * The number that a person typed, with comma or point, with spaces or not; null when it is none. "1,200" is twelve
 * hundred to an English reader and one and a fifth to a French one: the language of the page decides.
 */
export function readNumber(typed: string, language = languageOfPage()): number | null {
  const plain = typed.replace(/[\s\u00a0\u202f’']/g, '').replace('−', '-');
  const isGrouped = plain.includes('.') || (GROUPED.test(plain) && !hasDecimalComma(language));
  const point = isGrouped ? plain.replace(/,/g, '') : plain.replace(',', '.');
  if (point === '' || !/^[+-]?(\d+\.?\d*|\.\d+)$/.test(point)) return null;
  return Number(point);
}

function hasDecimalComma(language: string): boolean {
  return new Intl.NumberFormat(language).format(0.5).includes(',');
}

function languageOfPage(): string {
  const language = typeof document === 'undefined' ? '' : document.documentElement.lang;
  return language === '' ? 'en-US' : language;
}
