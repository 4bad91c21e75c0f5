import type { LevelView } from '../../../src/contract/organisation';
import type { DefaultLevel } from '../../../src/contract/vocabulary';

/** A level as it is being edited; one without id is new. */
export type LevelDraft = {
  id: string | null;
  name: string;
  defaultName: DefaultLevel | null;
  expectedVersion: number | null;
};

/** The app refuses more. */
export const LEVELS_MAX = 12;

export const NEW_LEVEL: LevelDraft = { id: null, name: '', defaultName: null, expectedVersion: null };

export function levelDrafts(levels: readonly LevelView[]): LevelDraft[] {
  return levels.map(({ id, name, defaultName, version }) => ({ id, name, defaultName, expectedVersion: version }));
}

/** The same levels on top of what is saved now: one that someone deleted meanwhile becomes a new one. */
export function onTopOf(drafts: readonly LevelDraft[], saved: readonly LevelView[]): LevelDraft[] {
  const versions = new Map(saved.map(({ id, version }) => [id, version]));
  return drafts.map((draft) => {
    const version = draft.id === null ? undefined : versions.get(draft.id);
    if (version !== undefined) return { ...draft, expectedVersion: version };
    return { ...draft, id: null, defaultName: null, expectedVersion: null };
  });
}

/** Moves one level to another place. */
export function moved(drafts: readonly LevelDraft[], from: number, to: number): LevelDraft[] {
  const after = [...drafts];
  const [one] = after.splice(from, 1);
  if (one !== undefined) after.splice(to, 0, one);
  return after;
}
