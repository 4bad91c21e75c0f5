import { useId } from 'react';
import type { LevelView, TeamDraft, TeamView } from '../../../src/contract/organisation';
import { call } from '../../shared/client/call';
import { Conflict } from '../../shared/forms/Conflict';
import { FormFoot, Restored } from '../../shared/forms/FormFoot';
import formStyles from '../../shared/forms/forms.module.css';
import { useDraft } from '../../shared/forms/useDraft';
import { useSave } from '../../shared/forms/useSave';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import { flatTeam, showTeamValue, TEAM_FIELDS, teamFields } from './teamFields';
import { TeamFieldset } from './TeamFieldset';

type Props = { team?: TeamView; levels: readonly LevelView[]; onDone: () => void; onCancel: () => void };

/** Writes a team. Two people who save at once see both versions. */
export function TeamForm({ team, levels, onDone, onCancel }: Props) {
  const t = useT();
  const id = useId();
  const draft = useDraft<TeamDraft>(`team.${team?.id ?? 'new'}`, teamFields(team, levels));
  const save = useSave(TEAM_FIELDS);
  const theirs = save.error?.theirs;
  const finish = () => {
    draft.clear();
    onDone();
  };
  const submit = async (expectedVersion = team?.version ?? 0) => {
    const ok = await save.run(async () => {
      if (team === undefined) await call('createTeam', draft.fields);
      else await call('editTeam', { ...draft.fields, teamId: team.id, expectedVersion });
    });
    if (ok) finish();
  };
  const nameOf = (field: string) => {
    const known = TEAM_FIELDS.find((one) => one === field);
    return known === undefined ? field : t(`admin.teams.field.${known}`);
  };
  return (
    <form
      className={formStyles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(theirs?.version);
      }}
    >
      {draft.restored && <Restored onDiscard={() => draft.reset(teamFields(team, levels))} />}
      <TeamFieldset idPrefix={id} draft={draft} levels={levels} errorOn={save.errorOn} />
      {theirs !== undefined && (
        <Conflict
          theirs={theirs}
          mine={flatTeam(draft.fields)}
          nameOf={nameOf}
          showValue={(field, value) => showTeamValue(field, value, levels, t)}
          onKeepMine={() => void submit(theirs.version)}
          onTakeTheirs={finish}
        />
      )}
      {save.general !== undefined && theirs === undefined && (
        <Failure error={save.general} onRetry={() => void submit()} />
      )}
      <FormFoot saving={save.saving} onCancel={onCancel} />
    </form>
  );
}
