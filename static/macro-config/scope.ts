import type { MacroConfig } from '../../src/contract/macro';

export const SCOPES = ['all', 'level', 'team', 'objective'] as const;
/** Which part of the tree a macro shows. */
export type Scope = (typeof SCOPES)[number];

export const NO_SCOPE = { levelId: null, teamId: null, objectiveId: null } as const;

/** The scope that a stored configuration means; the narrowest when it names several. */
export function scopeOf({ objectiveId, teamId, levelId }: MacroConfig): Scope {
  if (objectiveId !== null) return 'objective';
  if (teamId !== null) return 'team';
  return levelId === null ? 'all' : 'level';
}
