import { DEFAULT_LEVELS } from '../../contract/vocabulary';
import type { Level } from '../../domain/model/organisation';
import type { Services } from '../ports/services';

/** Set once the defaults are all there: from then on the levels are what OKR admins make of them. */
const MADE = 'levels:made';

type Uses = Pick<Services, 'organisation' | 'marks'>;

/**
 * The site's levels from the top down; company, department and team where there are none yet. Their ids are fixed, so
 * that a first try that stopped half-way, or two at once, end with three levels.
 */
export async function ensureLevels({ organisation, marks }: Uses): Promise<Level[]> {
  const levels = await organisation.levels();
  if (levels.length >= DEFAULT_LEVELS.length || (await marks.read(MADE)) !== undefined) return levels;
  const known = new Set(levels.map(({ id }) => id));
  for (const [position, defaultName] of DEFAULT_LEVELS.entries()) {
    if (known.has(defaultName)) continue;
    await insertUnlessThere(organisation, { id: defaultName, position, name: '', defaultName, version: 1 });
  }
  await marks.write(MADE, 'yes');
  return organisation.levels();
}

async function insertUnlessThere(organisation: Uses['organisation'], level: Level): Promise<void> {
  try {
    await organisation.insertLevel(level);
  } catch (error) {
    const levels = await organisation.levels();
    if (!levels.some(({ id }) => id === level.id)) throw error;
  }
}
