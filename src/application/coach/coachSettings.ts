import type { CoachSettingsView, School } from '../../contract/coach';
import type { ConflictState } from '../../contract/result';
import { glossaryProblems, tidyGlossary } from '../../domain/glossary';
import { PlumblineFailure, lostTo, mustBeSound } from '../failure';
import type { CoachSettings } from '../ports/coach';
import type { Services } from '../ports/services';

type Uses = Pick<Services, 'coach' | 'organisation'>;
type TeamSchools = CoachSettingsView['teamSchools'];

/** How the coach speaks in this organisation; not secret, since its editor reads it for everybody. */
export async function getCoachSettings({ coach, organisation }: Uses): Promise<CoachSettingsView> {
  const [settings, teams] = await Promise.all([coach.settings(), organisation.teams()]);
  const { teamSchools, ...rest } = presentCoachSettings(settings);
  return { ...rest, teamSchools: teamSchools.filter(({ teamId }) => teams.some(({ id }) => id === teamId)) };
}

/** Saves schools and glossary. Words of the glossary that differ in case or blanks alone are kept once. */
export async function saveCoachSettings(
  services: Uses,
  { expectedVersion, ...draft }: Omit<CoachSettingsView, 'version'> & { expectedVersion: number },
): Promise<CoachSettingsView> {
  const { coach } = services;
  const glossary = tidyGlossary(draft.glossary);
  mustBeSound(glossaryProblems(glossary));
  const teamSchools = await mustBeTeams(services, draft.teamSchools);
  const after: CoachSettings = {
    school: draft.school,
    teamSchools: new Map(teamSchools.map(({ teamId, school }) => [teamId, school])),
    glossary,
    version: expectedVersion + 1,
  };
  if (!(await coach.saveSettings(after, expectedVersion))) throw lostTo(stateOf(await coach.settings()));
  return presentCoachSettings(after);
}

/** Only teams that are there have a school: those gone since it was chosen leave it, any other is refused. */
async function mustBeTeams({ coach, organisation }: Uses, wanted: TeamSchools): Promise<TeamSchools> {
  const [teams, before] = await Promise.all([organisation.teams(), coach.settings()]);
  const known = new Set(teams.map(({ id }) => id));
  const unknown = wanted.find(({ teamId }) => !known.has(teamId) && !before.teamSchools.has(teamId));
  if (unknown !== undefined) throw new PlumblineFailure('notFound', 'teamNotFound');
  return wanted.filter(({ teamId }) => known.has(teamId));
}

/** The school of an objective's team. */
export function schoolOf({ school, teamSchools }: CoachSettings, teamId: string | null): School {
  return (teamId === null ? undefined : teamSchools.get(teamId)) ?? school;
}

export function presentCoachSettings({ school, teamSchools, glossary, version }: CoachSettings): CoachSettingsView {
  const byTeam = [...teamSchools].map(([teamId, own]) => ({ teamId, school: own }));
  return { school, teamSchools: byTeam, glossary: [...glossary], version };
}

/** Lists have a line for each entry, in an order that does not depend on who typed what first. */
function stateOf({ school, teamSchools, glossary, version }: CoachSettings): ConflictState {
  const byTeam = [...teamSchools].map(([teamId, own]) => `${teamId} ${own}`).sort();
  return { version, fields: { school, teamSchools: byTeam.join('\n'), glossary: glossary.join('\n') } };
}
