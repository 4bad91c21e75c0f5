import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { LevelView } from '../../../src/contract/organisation';
import { levelName, type Translator } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { flagDone } from '../../shared/flags/flags';
import { Conflict } from '../../shared/forms/Conflict';
import { Restored } from '../../shared/forms/FormFoot';
import formStyles from '../../shared/forms/forms.module.css';
import { useDraft } from '../../shared/forms/useDraft';
import { useSave } from '../../shared/forms/useSave';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import styles from '../admin.module.css';
import { levelDrafts, LEVELS_MAX, moved, NEW_LEVEL, onTopOf, type LevelDraft } from './levelDraft';
import { LevelLine } from './LevelLine';
import levelStyles from './levels.module.css';

type Fields = { levels: LevelDraft[] };

/** All levels in one form, saved together because their order counts. */
export function LevelsForm({ saved, onSaved }: { saved: readonly LevelView[]; onSaved: () => void }) {
  const t = useT();
  const draft = useDraft<Fields>('levels', { levels: levelDrafts(saved) });
  const { levels } = draft.fields;
  const save = useSave(levels.map((_, place) => `levels.${place}`));
  const [theirs, setTheirs] = useState<LevelView[]>();
  const change = (next: LevelDraft[]) => draft.change({ levels: next });

  const submit = async (sent: LevelDraft[]) => {
    setTheirs(undefined);
    const ok = await save.run(async () => {
      await call('saveLevels', { levels: sent }).catch(async (cause: unknown) => {
        // What is saved now is shown beside what was typed, whichever of the levels it was that differed.
        const now = await call('listOrganisation');
        setTheirs(now.levels);
        throw cause;
      });
    });
    if (!ok) return;
    draft.clear();
    flagDone(t('admin.saved'));
    onSaved();
  };
  const takeTheirs = () => {
    draft.clear();
    save.forgetError();
    onSaved();
  };
  const inConflict = save.error?.code === 'conflict' && theirs !== undefined;

  return (
    <form
      className={formStyles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(levels);
      }}
    >
      {draft.restored && <Restored onDiscard={() => draft.reset({ levels: levelDrafts(saved) })} />}
      {levels.some(({ name, defaultName }) => name === '' && defaultName !== null) && (
        <p className={styles['subtle']}>{t('admin.levels.translated')}</p>
      )}
      <ol className={levelStyles['levels']}>
        {levels.map((level, place) => (
          <LevelLine
            key={level.id ?? `new-${place}`}
            level={level}
            place={place}
            count={levels.length}
            error={save.errorOn(`levels.${place}`)}
            onRename={(name) => change(levels.map((one) => (one === level ? { ...one, name } : one)))}
            onMove={(to) => change(moved(levels, place, to))}
            onDelete={() => change(levels.filter((one) => one !== level))}
          />
        ))}
      </ol>
      {inConflict && (
        <Conflict
          theirs={{ version: 0, fields: { levels: namesOf(theirs, t) } }}
          mine={{ levels: namesOf(levels, t) }}
          nameOf={() => t('admin.section.levels.title')}
          showValue={(_, value) => String(value)}
          onKeepMine={() => void submit(onTopOf(levels, theirs))}
          onTakeTheirs={takeTheirs}
        />
      )}
      {save.general !== undefined && !inConflict && (
        <Failure error={save.general} onRetry={() => void submit(levels)} />
      )}
      <div className={styles['foot']}>
        <Button appearance="primary" type="submit" isLoading={save.saving}>
          {t('common.save')}
        </Button>
        <Button
          appearance="subtle"
          isDisabled={levels.length >= LEVELS_MAX}
          onClick={() => change([...levels, { ...NEW_LEVEL }])}
        >
          {t('admin.levels.add')}
        </Button>
        <Button appearance="subtle" onClick={takeTheirs}>
          {t('admin.revert')}
        </Button>
      </div>
    </form>
  );
}

function namesOf(levels: readonly Pick<LevelDraft, 'name' | 'defaultName'>[], t: Translator): string {
  return levels.map((level) => levelName(level, t)).join(' › ');
}
