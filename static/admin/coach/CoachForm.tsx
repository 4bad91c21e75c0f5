import Button from '@atlaskit/button/new';
import { useId } from 'react';
import { SCHOOLS, type CoachSettingsView, type School } from '../../../src/contract/coach';
import type { TeamView } from '../../../src/contract/organisation';
import { call } from '../../shared/client/call';
import { flagDone } from '../../shared/flags/flags';
import { Choice } from '../../shared/forms/Choice';
import { FormField } from '../../shared/forms/FormField';
import { Restored } from '../../shared/forms/FormFoot';
import formStyles from '../../shared/forms/forms.module.css';
import { useDraft } from '../../shared/forms/useDraft';
import { useSave } from '../../shared/forms/useSave';
import { WordsPicker } from '../../shared/forms/WordsPicker';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import styles from '../admin.module.css';
import { TeamSchools } from './TeamSchools';

type Props = { saved: CoachSettingsView; teams: readonly TeamView[]; onSaved: () => void };
type Fields = Omit<CoachSettingsView, 'version'>;

const FIELDS = ['school', 'teamSchools', 'glossary'];
const fieldsOf = ({ version: _, ...fields }: CoachSettingsView): Fields => fields;

/** School, exceptions by team, and glossary in one form. Of two who save at once, the later is told and loses nothing. */
export function CoachForm({ saved, teams, onSaved }: Props) {
  const t = useT();
  const id = useId();
  const draft = useDraft<Fields>('coach', fieldsOf(saved));
  const save = useSave(FIELDS);
  const { fields, change } = draft;
  const schools = SCHOOLS.map((value) => ({ value, label: t(`coach.school.${value}`) }));
  const field = (name: 'school' | 'glossary') =>
    ({ id: `${id}-${name}`, label: t(`admin.coach.${name}.name`), help: t(`admin.coach.${name}.help`) }) as const;
  const named = (name: 'school' | 'glossary') => ({ id: field(name).id, label: field(name).label });

  const submit = async () => {
    // A team that is gone keeps no school.
    const teamSchools = fields.teamSchools.filter(({ teamId }) => teams.some((team) => team.id === teamId));
    const expectedVersion = save.error?.theirs?.version ?? saved.version;
    const sent = { ...fields, teamSchools, expectedVersion };
    if (!(await save.run(async () => void (await call('saveCoachSettings', sent))))) return;
    draft.clear();
    flagDone(t('admin.saved'));
    onSaved();
  };
  const revert = () => {
    draft.reset(fieldsOf(saved));
    save.forgetError();
    if (save.error?.theirs !== undefined) onSaved();
  };

  return (
    <form
      className={formStyles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {draft.restored && <Restored onDiscard={revert} />}
      <FormField {...field('school')}>
        <Choice<School>
          {...named('school')}
          options={schools}
          value={fields.school}
          onChange={(school) => school !== null && change({ school })}
        />
      </FormField>
      <TeamSchools
        idPrefix={id}
        teams={teams}
        schools={schools}
        value={fields.teamSchools}
        onChange={(teamSchools) => change({ teamSchools })}
      />
      <FormField {...field('glossary')} error={save.errorOn('glossary')}>
        <WordsPicker
          {...named('glossary')}
          offered={[]}
          value={fields.glossary}
          onChange={(glossary) => change({ glossary })}
        />
      </FormField>
      {save.general !== undefined && <Failure error={save.general} onRetry={() => void submit()} />}
      <div className={styles['foot']}>
        <Button appearance="primary" type="submit" isLoading={save.saving}>
          {t('common.save')}
        </Button>
        <Button appearance="subtle" onClick={revert}>
          {t('admin.revert')}
        </Button>
      </div>
    </form>
  );
}
