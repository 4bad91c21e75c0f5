import { useState } from 'react';
import type { LevelView, TeamView } from '../../../src/contract/organisation';
import { levelName } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { flagDone } from '../../shared/flags/flags';
import { useSave } from '../../shared/forms/useSave';
import { useT } from '../../shared/language/language';
import { PersonName } from '../../shared/people/PersonName';
import { Failure } from '../../shared/status/Failure';
import { TextButton } from '../../shared/status/TextButton';
import styles from '../admin.module.css';
import { teamDraft } from './teamFields';

type Props = { team: TeamView; levels: readonly LevelView[]; onEdit: () => void; onDeleted: () => void };

/** A team in a few words, with what can be done about it. */
export function TeamLine({ team, levels, onEdit, onDeleted }: Props) {
  const t = useT();
  const save = useSave([]);
  const [gone, setGone] = useState(false);
  const level = levels.find(({ id }) => id === team.levelId);
  const undo = () => void save.run(async () => void (await call('createTeam', teamDraft(team)))).then(onDeleted);
  const remove = () => {
    setGone(true);
    void save
      .run(async () => void (await call('deleteTeam', { teamId: team.id, expectedVersion: team.version })))
      .then((ok) => {
        setGone(false);
        if (!ok) return;
        flagDone(t('admin.teams.deleted', { name: team.name }), { text: t('common.undo'), onClick: undo });
        onDeleted();
      });
  };
  if (gone) return null;
  return (
    <>
      <div className={styles['itemHead']}>
        <strong className={styles['name']} dir="auto">
          {team.name}
        </strong>
        {level !== undefined && <span className={styles['subtle']}>{levelName(level, t)}</span>}
      </div>
      <p className={styles['subtle']}>
        {team.leadId === null ? (
          t('admin.teams.noLead')
        ) : (
          <>
            {t('admin.teams.leadIs')} <PersonName accountId={team.leadId} />
          </>
        )}
        {' · '}
        {t('admin.teams.members', { count: team.memberIds.length })}
        {' · '}
        {t('admin.teams.projects', { count: team.projectIds.length })}
      </p>
      <div className={styles['actions']}>
        <TextButton object={team.name} onClick={onEdit}>
          {t('common.edit')}
        </TextButton>
        <TextButton object={team.name} onClick={remove}>
          {t('common.delete')}
        </TextButton>
      </div>
      {save.error !== undefined && <Failure error={save.error} onRetry={onDeleted} />}
    </>
  );
}
