import type { CoachSettingsView, School } from '../../contract/coach';
import { lostTo } from '../failure';
import type { CoachSettings } from '../ports/coach';
import type { Services } from '../ports/services';

type Uses = Pick<Services, 'coach'>;

/** How the coach speaks in this organisation; not secret, since its editor reads it for everybody. */
export async function getCoachSettings({ coach }: Uses): Promise<CoachSettingsView> {
  return presentCoachSettings(await coach.settings());
}

/** Saves school and glossary. Doubled words of the glossary are kept once. */
export async function saveCoachSettings(
  { coach }: Uses,
  { expectedVersion, ...draft }: Omit<CoachSettingsView, 'version'> & { expectedVersion: number },
): Promise<CoachSettingsView> {
  const after: CoachSettings = {
    school: draft.school,
    teamSchools: new Map(draft.teamSchools.map(({ teamId, school }) => [teamId, school])),
    glossary: [...new Set(draft.glossary.filter((word) => word !== ''))],
    version: expectedVersion + 1,
  };
  if (!(await coach.saveSettings(after, expectedVersion))) throw lostTo(stateOf(await coach.settings()));
  return presentCoachSettings(after);
}

/** The school of an objective's team. */
export function schoolOf({ school, teamSchools }: CoachSettings, teamId: string | null): School {
  return (teamId === null ? undefined : teamSchools.get(teamId)) ?? school;
}

export function presentCoachSettings({ school, teamSchools, glossary, version }: CoachSettings): CoachSettingsView {
  const byTeam = [...teamSchools].map(([teamId, own]) => ({ teamId, school: own }));
  return { school, teamSchools: byTeam, glossary: [...glossary], version };
}

function stateOf({ school, glossary, version }: CoachSettings) {
  return { version, fields: { school, glossary: glossary.join('\n') } };
}
