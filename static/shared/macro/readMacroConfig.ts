import { DEFAULT_MACRO_CONFIG, DENSITIES, ROW_COLUMNS, type MacroConfig } from '../../../src/contract/macro';

/** The configuration stored in a page, which an older version or a person may have written: what does not fit is left out. */
export function readMacroConfig(stored: unknown): MacroConfig {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const columns = Array.isArray(raw['columns'])
    ? ROW_COLUMNS.filter((one) => (raw['columns'] as unknown[]).includes(one))
    : null;
  return {
    cycleId: text(raw['cycleId']),
    levelId: text(raw['levelId']),
    teamId: text(raw['teamId']),
    objectiveId: text(raw['objectiveId']),
    depth: wholeNumber(raw['depth'], 1, 20),
    columns: columns ?? [...DEFAULT_MACRO_CONFIG.columns],
    density: DENSITIES.find((one) => one === raw['density']) ?? DEFAULT_MACRO_CONFIG.density,
    frozenAt: calendarDate(raw['frozenAt']),
    headingLevel: wholeNumber(raw['headingLevel'], 1, 6),
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function wholeNumber(value: unknown, least: number, greatest: number): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= least && number <= greatest
    ? number
    : null;
}

function calendarDate(value: unknown): string | null {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}
