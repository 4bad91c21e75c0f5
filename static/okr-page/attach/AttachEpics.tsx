import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import type { IssueId } from '../../../src/contract/vocabulary';
import type { AttachOutcome } from '../../../src/contract/workLinks';
import { useRequest } from '../../shared/client/useRequest';
import { flagDone } from '../../shared/flags/flags';
import { useSave } from '../../shared/forms/useSave';
import { EpicName } from '../../shared/issues/EpicName';
import { searchEpics, searchEpicsByText } from '../../shared/issues/searchEpics';
import { attachInBatches } from '../../shared/keyResults/epicBatches';
import { useUndoAttach } from '../../shared/keyResults/useUndoAttach';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import { TextButton } from '../../shared/status/TextButton';
import styles from '../panel/panel.module.css';
import { usePage } from '../pageContext';

type Props = { keyResultId: string; attachedIds: IssueId[]; onChanged: () => void; onClose: () => void };

/** Finds epics by words or by JQL, and attaches those chosen. */
export default function AttachEpics({ keyResultId, attachedIds, onChanged, onClose }: Props) {
  const t = useT();
  const { treeChanged } = usePage();
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState({ text: '', byJql: false });
  const [chosen, setChosen] = useState<IssueId[]>([]);
  const [refused, setRefused] = useState<AttachOutcome[]>([]);
  const save = useSave([]);
  const found = useRequest(`${query.byJql}|${query.text}`, () =>
    query.byJql && query.text !== '' ? searchEpics(query.text) : searchEpicsByText(query.text),
  );
  const toggle = (id: IssueId) =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  const changed = () => {
    treeChanged();
    onChanged();
  };
  const { undo } = useUndoAttach(changed);
  const attach = () =>
    void save.run(async () => {
      const outcomes: AttachOutcome[] = [];
      await attachInBatches(keyResultId, chosen, (batch) => outcomes.push(...batch));
      const of = (what: AttachOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === what);
      const attached = of('attached').map(({ epicId }) => epicId);
      setRefused(of('refused'));
      setChosen([]);
      changed();
      if (attached.length > 0) {
        const back = { text: t('common.undo'), onClick: () => void undo(keyResultId, attached) };
        flagDone(t('epics.attached', { count: attached.length }), back);
      }
      if (of('refused').length === 0) onClose();
    });

  return (
    <div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setQuery({ ...query, text: typed });
        }}
      >
        <Textfield
          autoFocus
          aria-label={t(query.byJql ? 'epics.searchJql' : 'epics.searchText')}
          placeholder={t(query.byJql ? 'epics.searchJql' : 'epics.searchText')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <TextButton onClick={() => setQuery({ text: '', byJql: !query.byJql })}>
          {t(query.byJql ? 'epics.byText' : 'epics.byJql')}
        </TextButton>
      </form>
      {found.error !== undefined && <Failure error={found.error} onRetry={found.reload} />}
      {found.value?.length === 0 && <p className={styles['subtle']}>{t('epics.noneFound')}</p>}
      <ul className={styles['list']} aria-busy={found.asking} aria-label={t('epics.found')}>
        {found.value?.map(({ id, key, summary }) => (
          <li key={id}>
            <Checkbox
              label={`${key} ${summary}`}
              isChecked={chosen.includes(id) || attachedIds.includes(id)}
              isDisabled={attachedIds.includes(id)}
              onChange={() => toggle(id)}
            />
          </li>
        ))}
      </ul>
      {refused.map(({ epicId, messageKey }) => (
        <p key={epicId} className={styles['subtle']} role="alert">
          <EpicName issueId={epicId} />: {t.find(`errors.${messageKey ?? 'internal'}`) ?? t('errors.code.forbidden')}
        </p>
      ))}
      {save.error !== undefined && <Failure error={save.error} onRetry={attach} />}
      <div className={styles['actions']}>
        <Button
          appearance="subtle"
          aria-label={t('common.named', { action: t('common.close'), object: t('epics.attach') })}
          onClick={onClose}
        >
          {t('common.close')}
        </Button>
        <Button appearance="primary" onClick={attach} isDisabled={chosen.length === 0} isLoading={save.saving}>
          {t('epics.attachCount', { count: chosen.length })}
        </Button>
      </div>
    </div>
  );
}
