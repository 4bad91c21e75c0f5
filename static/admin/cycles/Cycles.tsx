import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { CycleForm } from '../../shared/cycles/CycleForm';
import { useT } from '../../shared/language/language';
import { Empty } from '../../shared/status/Empty';
import { Failure } from '../../shared/status/Failure';
import { SectionSkeleton } from '../AdminSkeleton';
import styles from '../admin.module.css';
import { CycleLine } from './CycleLine';

/** The cycles, newest first: write one, correct its dates, move it on. */
export default function Cycles() {
  const t = useT();
  const request = useRequest('cycles', () => call('listCycles'));
  const [editing, setEditing] = useState<string>();
  if (request.value === undefined) {
    return request.error === undefined ? (
      <SectionSkeleton />
    ) : (
      <Failure error={request.error} onRetry={request.reload} />
    );
  }
  const { cycles, currentId } = request.value;
  const close = () => setEditing(undefined);
  const done = () => {
    close();
    request.reload();
  };
  const add = (
    <Button appearance={cycles.length === 0 ? 'primary' : 'default'} onClick={() => setEditing('new')}>
      {t('cycle.new')}
    </Button>
  );
  return (
    <>
      {request.error !== undefined && <Failure error={request.error} onRetry={request.reload} />}
      {cycles.length === 0 && editing !== 'new' && (
        <Empty title={t('admin.cycles.none.title')} text={t('admin.cycles.none.text')}>
          {add}
        </Empty>
      )}
      {editing === 'new' && <CycleForm onDone={done} onCancel={close} />}
      {editing !== 'new' && cycles.length > 0 && <p>{add}</p>}
      <ul className={styles['list']}>
        {cycles.map((cycle) => (
          <li key={cycle.id} className={styles['item']}>
            {editing === cycle.id ? (
              <CycleForm cycle={cycle} onDone={done} onCancel={close} />
            ) : (
              <CycleLine
                cycle={cycle}
                isCurrent={cycle.id === currentId}
                onEdit={() => setEditing(cycle.id)}
                onChanged={request.reload}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
