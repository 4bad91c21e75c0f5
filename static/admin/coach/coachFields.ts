import type { CoachSettingsView, School } from '../../../src/contract/coach';
import type { ConflictState } from '../../../src/contract/result';

/** The coach's settings as they are typed: the glossary as text, a word a line. */
export type CoachFields = Omit<CoachSettingsView, 'version' | 'glossary'> & { glossary: string };

type TeamSchools = CoachFields['teamSchools'];

export const COACH_FIELDS = ['school', 'teamSchools', 'glossary'] as const;

export function coachFields({ school, teamSchools, glossary }: Omit<CoachSettingsView, 'version'>): CoachFields {
  return { school, teamSchools, glossary: glossary.join('\n') };
}

/** The words of a pasted or typed list: one a line, or between commas, semicolons or tabs. */
export function readGlossary(typed: string): string[] {
  return typed
    .split(/[\n\r\t,;]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** The fields one by one, as the app tells those of someone else: lists with a line for each entry. */
export function flatCoach({ school, teamSchools, glossary }: CoachFields): Record<string, string> {
  const byTeam = teamSchools.map((one) => `${one.teamId} ${one.school}`).sort();
  return { school, teamSchools: byTeam.join('\n'), glossary: readGlossary(glossary).join('\n') };
}

/** Schools of teams out of what `flatCoach` and the app tell. */
export function readTeamSchools(flat: string): TeamSchools {
  return flat
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [teamId = '', school = 'strict'] = line.split(' ');
      return { teamId, school: school as School };
    });
}

/** Someone else's settings as fields of the form. */
export function theirCoach({ fields }: ConflictState): CoachFields {
  return {
    school: String(fields['school'] ?? 'strict') as School,
    teamSchools: readTeamSchools(String(fields['teamSchools'] ?? '')),
    glossary: String(fields['glossary'] ?? ''),
  };
}
