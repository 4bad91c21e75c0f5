import type { ConflictState } from '../../../src/contract/result';
import type { TeamView } from '../../../src/contract/organisation';
import { Conflict } from '../../shared/forms/Conflict';
import { useT } from '../../shared/language/language';
import { flatCoach, readTeamSchools, type CoachFields } from './coachFields';

type Props = {
  mine: CoachFields;
  theirs: ConflictState;
  teams: readonly TeamView[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** More words than this are counted, not read. */
const WORDS_SHOWN = 40;

/** Two admins saved at once: their schools and glossary beside one's own. */
export function CoachConflict({ mine, theirs, teams, ...choice }: Props) {
  const t = useT();
  const showTeams = (flat: string) =>
    readTeamSchools(flat)
      .flatMap(({ teamId, school }) => {
        const team = teams.find(({ id }) => id === teamId);
        return team === undefined ? [] : [`${team.name}: ${t(`coach.school.${school}`)}`];
      })
      .join(' · ');
  const showWords = (words: readonly string[]) => {
    const more = words.length - WORDS_SHOWN;
    return words.slice(0, WORDS_SHOWN).join(', ') + (more > 0 ? ` ${t('admin.coach.moreWords', { count: more })}` : '');
  };
  const showValue = (field: string, value: string | number | null) => {
    const text = String(value ?? '');
    if (text === '') return t('common.none');
    if (field === 'teamSchools') return showTeams(text);
    if (field === 'school') return t.find(`coach.school.${text}`) ?? text;
    return showWords(text.split('\n'));
  };
  return (
    <Conflict
      theirs={theirs}
      mine={flatCoach(mine)}
      nameOf={(field) => t.find(`admin.coach.${field}.name`) ?? field}
      showValue={showValue}
      {...choice}
    />
  );
}
