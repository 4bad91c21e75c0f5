import { useState } from 'react';
import type { IssueId } from '../../../src/contract/vocabulary';
import { ReadingProgress } from '../../shared/keyResults/ReadingProgress';
import { useT } from '../../shared/language/language';
import type { ProjectEpic } from '../epics/readProjectEpics';
import styles from '../projectPage.module.css';
import { AttachBar } from './AttachBar';
import { RefusedEpics } from './RefusedEpics';
import { UnattachedTable } from './UnattachedTable';
import { useBulkAttach } from './useBulkAttach';

type Props = {
  epics: readonly ProjectEpic[];
  /** Those that the filter lets through. */
  shown: readonly ProjectEpic[];
  onChanged: () => void;
};

/** Epics that hang from nothing: tick them, choose what they serve, attach. */
export function UnattachedEpics({ epics, shown, onChanged }: Props) {
  const t = useT();
  const [ticked, setTicked] = useState<ReadonlySet<IssueId>>(new Set());
  const bulk = useBulkAttach(onChanged);
  // What was attached meanwhile is no longer here, so it no longer counts.
  const chosen = epics.filter(({ id }) => ticked.has(id)).map(({ id }) => id);
  const tick = (ids: readonly IssueId[], on: boolean) =>
    setTicked((before) => {
      const after = new Set(before);
      for (const id of ids)
        if (on) after.add(id);
        else after.delete(id);
      return after;
    });
  return (
    <div className={styles['tabBody']}>
      <AttachBar chosen={chosen} bulk={bulk} onNone={() => setTicked(new Set())} />
      {bulk.undoing !== null && (
        <p className={styles['subtle']} role="status">
          {t('project.undoing', bulk.undoing)}
        </p>
      )}
      <RefusedEpics outcomes={bulk.outcomes} />
      {bulk.attachedTo !== null && (
        <ReadingProgress key={bulk.attachedTo} keyResultId={bulk.attachedTo} onRead={onChanged} />
      )}
      <UnattachedTable shown={shown} all={epics.length} ticked={ticked} onTick={tick} />
    </div>
  );
}
