import { z } from 'zod';
import { DEFAULT_MACRO_CONFIG, DENSITIES, ROW_COLUMNS, type MacroConfig } from '../../contract/macro';
import { date, id } from '../forge/parse/fields';

const DEPTH_MAX = 20;

const wholeNumber = (most: number) => z.coerce.number().int().min(1).max(most).nullable().catch(null);

const stored = z.object({
  cycleId: id.nullable().catch(null),
  levelId: id.nullable().catch(null),
  teamId: id.nullable().catch(null),
  objectiveId: id.nullable().catch(null),
  depth: z.preprocess(emptyToNull, wholeNumber(DEPTH_MAX)),
  columns: z
    .array(z.string())
    .transform((names) => ROW_COLUMNS.filter((column) => names.includes(column)))
    .catch([...DEFAULT_MACRO_CONFIG.columns]),
  density: z.enum(DENSITIES).catch(DEFAULT_MACRO_CONFIG.density),
  frozenAt: date.nullable().catch(null),
  headingLevel: z.preprocess(emptyToNull, wholeNumber(6)),
});

/** The configuration stored in a page. It may be old or written by hand: what does not fit is as if it were not set. */
export function readMacroConfig(config: unknown): MacroConfig {
  const parsed = stored.safeParse(config);
  return parsed.success ? parsed.data : DEFAULT_MACRO_CONFIG;
}

function emptyToNull(value: unknown): unknown {
  return value === '' || value === undefined ? null : value;
}
