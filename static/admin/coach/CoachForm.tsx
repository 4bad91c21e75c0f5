import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
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
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import styles from '../admin.module.css';
import { CoachConflict } from './CoachConflict';
import { COACH_FIELDS, coachFields, readGlossary, theirCoach, type CoachFields } from './coachFields';
import { TeamSchools } from './TeamSchools';

type Props = { saved: CoachSettingsView; teams: readonly TeamView[]; onSaved: () => void };

/** School, exceptions by team, and glossary in one form. Of two who save at once, the later one chooses. */
export function CoachForm({ saved, teams, onSaved }: Props) {
  const t = useT();
  const id = useId();
  const draft = useDraft<CoachFields>('coachSettings', coachFields(saved), saved.version);
  const save = useSave(COACH_FIELDS);
  const { fields, change } = draft;
  const theirs = save.error?.theirs;
  const schools = SCHOOLS.map((value) => ({ value, label: t(`coach.school.${value}`) }));
  const field = (name: 'school' | 'glossary') =>
    ({ id: `${id}-${name}`, label: t(`admin.coach.${name}.name`), help: t(`admin.coach.${name}.help`) }) as const;

  const submit = async (expectedVersion: number) => {
    const glossary = readGlossary(fields.glossary);
    // A team that is gone keeps no school.
    const teamSchools = fields.teamSchools.filter(({ teamId }) => teams.some((team) => team.id === teamId));
    const sent = { ...fields, glossary, teamSchools, expectedVersion };
    if (!(await save.run(async () => void (await call('saveCoachSettings', sent))))) return;
    draft.clear();
    flagDone(t('admin.saved'));
    onSaved();
  };
  const put = (settings: CoachFields) => {
    draft.reset(settings);
    save.forgetError();
    if (theirs !== undefined) onSaved();
  };
  const revert = () => put(coachFields(saved));
  const retry = () => {
    // A team that was chosen is gone: the list of teams is read anew.
    if (save.error?.code === 'notFound') onSaved();
    else void submit(draft.version);
  };

  return (
    <form
      className={formStyles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(theirs?.version ?? draft.version);
      }}
    >
      {draft.restored && <Restored onDiscard={revert} />}
      <FormField {...field('school')}>
        <Choice<School>
          id={field('school').id}
          label={field('school').label}
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
        <TextArea
          id={field('glossary').id}
          value={fields.glossary}
          minimumRows={5}
          resize="smart"
          maxHeight="40vh"
          isInvalid={save.errorOn('glossary') !== undefined}
          aria-describedby={`${field('glossary').id}-message`}
          onChange={(event) => change({ glossary: event.currentTarget.value })}
        />
      </FormField>
      {theirs !== undefined && (
        <CoachConflict
          mine={fields}
          theirs={theirs}
          teams={teams}
          onKeepMine={() => void submit(theirs.version)}
          onTakeTheirs={() => put(theirCoach(theirs))}
        />
      )}
      {save.general !== undefined && theirs === undefined && <Failure error={save.general} onRetry={retry} />}
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
