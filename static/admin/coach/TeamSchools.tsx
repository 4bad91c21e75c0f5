import type { CoachSettingsView, School } from '../../../src/contract/coach';
import type { TeamView } from '../../../src/contract/organisation';
import { Choice, type Option } from '../../shared/forms/Choice';
import { FormField } from '../../shared/forms/FormField';
import { useT } from '../../shared/language/language';
import { TextButton } from '../../shared/status/TextButton';
import styles from './coach.module.css';

type Value = CoachSettingsView['teamSchools'];
type Props = {
  idPrefix: string;
  teams: readonly TeamView[];
  schools: readonly Option<School>[];
  value: Value;
  onChange: (value: Value) => void;
};

/** Teams that hear the coach in another way than the rest. */
export function TeamSchools({ idPrefix, teams, schools, value, onChange }: Props) {
  const t = useT();
  const chosen = value.flatMap(({ teamId, school }) => {
    const team = teams.find(({ id }) => id === teamId);
    return team === undefined ? [] : [{ team, school }];
  });
  const others = teams.filter(({ id }) => !value.some(({ teamId }) => teamId === id));
  const put = (teamId: string, school: School) =>
    onChange(value.map((one) => (one.teamId === teamId ? { teamId, school } : one)));
  return (
    <>
      <FormField
        id={`${idPrefix}-team`}
        label={t('admin.coach.teamSchools.name')}
        help={t('admin.coach.teamSchools.help')}
      >
        <Choice
          id={`${idPrefix}-team`}
          label={t('admin.coach.teamSchools.name')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          onChange={(teamId) => teamId !== null && onChange([...value, { teamId, school: 'permissive' }])}
          placeholder={t('admin.coach.teamSchools.add')}
        />
      </FormField>
      <ul className={styles['teams']}>
        {chosen.map(({ team, school }) => (
          <li key={team.id}>
            <span dir="auto">{team.name}</span>
            <Choice<School>
              id={`${idPrefix}-${team.id}`}
              label={t('admin.coach.schoolOf', { team: team.name })}
              options={schools}
              value={school}
              onChange={(one) => one !== null && put(team.id, one)}
              compact
            />
            <TextButton onClick={() => onChange(value.filter(({ teamId }) => teamId !== team.id))}>
              {t('forms.remove')}
            </TextButton>
          </li>
        ))}
      </ul>
    </>
  );
}
