const formats = new Map<string, Intl.NumberFormat>();

/** A number as a person writes it: at most two decimals below 100, at most one below 1,000, none above. */
export function formatNumber(value: number, locale: string): string {
  const size = Math.abs(value);
  const decimals = size < 100 ? 2 : size < 1_000 ? 1 : 0;
  return formatOf(locale, { maximumFractionDigits: decimals }).format(value === 0 ? 0 : value);
}

/**
 * A fraction as whole per cent. Never says 100 % before it is reached, nor 0 % once something moved, so that a bar and
 * its number do not tell different stories.
 */
export function formatPercent(fraction: number, locale: string): string {
  const percent = formatOf(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    honestPercent(fraction) / 100,
  );
  // French typography asks for the narrow space where the platform's data has the wide one.
  return percent.replace('\u00a0%', '\u202f%');
}

/** Whole per cent as `formatPercent` shows them. */
export function honestPercent(fraction: number): number {
  const rounded = Math.round(fraction * 100);
  if (rounded === 100 && fraction < 1) return 99;
  if (rounded === 0 && fraction > 0) return 1;
  return rounded === 0 ? 0 : rounded;
}

function formatOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}|${options.style ?? ''}|${options.maximumFractionDigits ?? ''}`;
  const found = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, found);
  return found;
}
