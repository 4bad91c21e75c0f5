import type { LevelView, TeamDraft, TeamView } from '../../../src/contract/organisation';
import { levelName, type Translator } from '../../../src/wording';
import { findPerson } from '../../shared/people/peopleStore';

export const TEAM_FIELDS = ['name', 'levelId', 'leadId', 'members', 'projects'] as const;
export type TeamField = (typeof TEAM_FIELDS)[number];

/** What a team is saved as. */
export function teamDraft({ name, levelId, leadId, memberIds, projectIds }: TeamDraft): TeamDraft {
  return { name, levelId, leadId, memberIds, projectIds };
}

/** The fields of a new or an existing team. */
export function teamFields(team: TeamView | undefined, levels: readonly LevelView[]): TeamDraft {
  const lowest = levels.at(-1)?.id ?? '';
  return team === undefined
    ? { name: '', levelId: lowest, leadId: null, memberIds: [], projectIds: [] }
    : teamDraft(team);
}

/** A team field by field, to be laid beside what someone else saved: lists by their length. */
export function flatTeam({
  name,
  levelId,
  leadId,
  memberIds,
  projectIds,
}: TeamDraft): Record<TeamField, string | number | null> {
  return { name, levelId, leadId, members: memberIds.length, projects: projectIds.length };
}

/** A value of a team as it is shown. */
export function showTeamValue(
  field: string,
  value: string | number | null,
  levels: readonly LevelView[],
  t: Translator,
): string {
  if (value === null) return t('common.none');
  if (field === 'leadId') return findPerson(String(value))?.name ?? t('people.unknown');
  const level = field === 'levelId' ? levels.find(({ id }) => id === value) : undefined;
  return level === undefined ? String(value) : levelName(level, t);
}
