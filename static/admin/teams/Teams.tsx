import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { useT } from '../../shared/language/language';
import { Empty } from '../../shared/status/Empty';
import { Failure } from '../../shared/status/Failure';
import { SectionSkeleton } from '../AdminSkeleton';
import styles from '../admin.module.css';
import { TeamForm } from './TeamForm';
import { TeamLine } from './TeamLine';

/** The teams: who may check in on whose key results, and which Jira projects are theirs. */
export default function Teams() {
  const t = useT();
  const request = useRequest('organisation', () => call('listOrganisation'));
  const [editing, setEditing] = useState<string>();
  if (request.value === undefined) {
    return request.error === undefined ? (
      <SectionSkeleton />
    ) : (
      <Failure error={request.error} onRetry={request.reload} />
    );
  }
  const { levels, teams } = request.value;
  const close = () => setEditing(undefined);
  const done = () => {
    close();
    request.reload();
  };
  const add = (
    <Button appearance={teams.length === 0 ? 'primary' : 'default'} onClick={() => setEditing('new')}>
      {t('admin.teams.add')}
    </Button>
  );
  return (
    <>
      {request.error !== undefined && <Failure error={request.error} onRetry={request.reload} />}
      {teams.length === 0 && editing !== 'new' && (
        <Empty title={t('admin.teams.none.title')} text={t('admin.teams.none.text')}>
          {add}
        </Empty>
      )}
      <ul className={styles['list']}>
        {teams.map((team) => (
          <li key={team.id} className={styles['item']}>
            {editing === team.id ? (
              <TeamForm team={team} levels={levels} onDone={done} onCancel={close} />
            ) : (
              <TeamLine team={team} levels={levels} onEdit={() => setEditing(team.id)} onDeleted={request.reload} />
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' && <TeamForm levels={levels} onDone={done} onCancel={close} />}
      {editing !== 'new' && teams.length > 0 && <div className={styles['foot']}>{add}</div>}
    </>
  );
}
