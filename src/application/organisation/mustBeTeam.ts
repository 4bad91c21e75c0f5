import type { ConflictState } from '../../contract/result';
import type { TeamDraft } from '../../contract/organisation';
import { titleProblems } from '../../domain/fieldRules';
import { mustBeSound, mustExist } from '../failure';
import type { Services } from '../ports/services';

type Uses = Pick<Services, 'organisation'>;

/** A draft with a name, on a level that exists; a person or project named twice counts once. */
export async function mustBeTeam({ organisation }: Uses, draft: TeamDraft): Promise<TeamDraft> {
  mustBeSound(titleProblems(draft.name, 'name'));
  const levels = await organisation.levels();
  mustExist(
    levels.find(({ id }) => id === draft.levelId),
    'levelNotFound',
  );
  return {
    ...draft,
    memberIds: [...new Set(draft.memberIds)],
    projectIds: [...new Set(draft.projectIds)],
  };
}

/** What somebody else made of a team, field by field. */
export async function stateOfTeam({ organisation }: Uses, id: string): Promise<ConflictState | undefined> {
  const theirs = await organisation.findTeam(id);
  if (theirs === undefined) return undefined;
  const { version, name, levelId, leadId, memberIds, projectIds } = theirs;
  const fields = { name, levelId, leadId, members: memberIds.length, projects: projectIds.length };
  return { version, fields };
}
