import type { LevelView } from '../../contract/organisation';
import type { DefaultLevel } from '../../contract/vocabulary';
import { titleProblems } from '../../domain/fieldRules';
import type { Level } from '../../domain/model/organisation';
import { PlumblineFailure, lostTo, mustBeSound, mustExist, mustHold } from '../failure';
import type { Services } from '../ports/services';
import { ensureLevels } from './ensureLevels';
import { presentLevel } from './presentOrganisation';

type Uses = Pick<Services, 'organisation' | 'marks' | 'moment'>;
type Draft = { id: string | null; name: string; defaultName: DefaultLevel | null; expectedVersion: number | null };

/**
 * Saves all levels in their order. New and changed ones first, then those left out are deleted, so that a stop
 * half-way leaves a level too many, never one that objectives miss.
 */
export async function saveLevels(services: Uses, { levels }: { levels: readonly Draft[] }): Promise<LevelView[]> {
  mustHold(levels.length > 0, 'levelMissing');
  const before = new Map((await ensureLevels(services)).map((level) => [level.id, level]));
  const wanted = levels.map((draft, position) => levelOf(draft, position, before, services));
  const kept = new Set(wanted.map(({ id }) => id));
  mustHold(kept.size === wanted.length, 'fieldInvalid', { field: 'levels' });
  for (const level of wanted) await saveLevel(services, level, before.get(level.id));
  for (const id of before.keys()) {
    if (!kept.has(id)) mustHold(await services.organisation.deleteLevel(id), 'levelInUse');
  }
  return (await services.organisation.levels()).map(presentLevel);
}

/** A default name that nobody replaced stays translated; a level without any name is refused. */
function levelOf(draft: Draft, position: number, before: ReadonlyMap<string, Level>, { moment }: Uses): Level {
  const { id, name, expectedVersion } = draft;
  const known = id === null ? undefined : mustExist(before.get(id), 'levelNotFound');
  const defaultName = known?.defaultName ?? null;
  if (defaultName === null || name !== '') mustBeSound(titleProblems(name, `levels.${position}.name`));
  if (known !== undefined && known.version !== expectedVersion) throw lostTo(stateOf(known));
  return { id: known?.id ?? moment.createId(), position, name, defaultName, version: known?.version ?? 1 };
}

async function saveLevel({ organisation }: Uses, level: Level, before: Level | undefined): Promise<void> {
  if (before === undefined) return organisation.insertLevel(level);
  if (before.name === level.name && before.position === level.position) return;
  if (await organisation.updateLevel(level, before.version)) return;
  const theirs = (await organisation.levels()).find(({ id }) => id === level.id);
  throw theirs ? lostTo(stateOf(theirs)) : new PlumblineFailure('notFound', 'levelNotFound');
}

function stateOf({ version, name, position }: Level) {
  return { version, fields: { name, position } };
}
