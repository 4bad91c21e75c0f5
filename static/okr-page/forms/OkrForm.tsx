import type { ReactNode } from 'react';
import type { ConflictState } from '../../../src/contract/result';
import type { ParentKind } from '../../../src/contract/vocabulary';
import { Conflict } from '../../shared/forms/Conflict';
import { FormFoot, Restored } from '../../shared/forms/FormFoot';
import formStyles from '../../shared/forms/forms.module.css';
import type { Draft } from '../../shared/forms/useDraft';
import { useSave } from '../../shared/forms/useSave';
import { useT } from '../../shared/language/language';
import { Failure } from '../../shared/status/Failure';
import { keepDismissals } from '../coach/heldDismissals';
import { useFieldWords } from './useFieldWords';

type Props<Fields> = {
  kind: ParentKind;
  /** Left out for a new one. */
  existingId: string | undefined;
  draft: Draft<Fields>;
  /** The fields as they are saved, and their names. */
  saved: Fields;
  names: readonly string[];
  /** What was written, field by field, to stand beside what somebody else saved. */
  mine: ConflictState['fields'];
  title: string;
  /** Saves on top of a version; answers the id. */
  send: (expectedVersion: number) => Promise<string>;
  children: (errorOn: (field: string) => string | undefined) => ReactNode;
  onSaved: (id: string) => void;
  onCancel: () => void;
};

/** A form that writes an objective or a key result: what is typed survives it, and two who save at once see both. */
export function OkrForm<Fields>(props: Props<Fields>) {
  const { kind, existingId, draft, onSaved } = props;
  const t = useT();
  const words = useFieldWords();
  const save = useSave(props.names);

  const submit = async (expectedVersion = draft.version) => {
    let id = '';
    const ok = await save.run(async () => {
      id = await props.send(expectedVersion);
    });
    if (!ok) return;
    if (existingId === undefined) void keepDismissals(kind, id, props.title);
    draft.clear();
    onSaved(id);
  };
  // Theirs is saved already: one's own is given up, and what is shown is read anew.
  const takeTheirs = () => {
    draft.clear();
    onSaved(existingId ?? '');
  };
  const theirs = save.error?.theirs;

  return (
    <form
      className={formStyles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit(theirs?.version);
      }}
    >
      {draft.restored && <Restored onDiscard={() => draft.reset(props.saved)} />}
      {props.children(save.errorOn)}
      {theirs !== undefined && (
        <Conflict
          theirs={theirs}
          mine={props.mine}
          nameOf={words.nameOf}
          showValue={words.showValue}
          onKeepMine={() => void submit(theirs.version)}
          onTakeTheirs={takeTheirs}
        />
      )}
      {save.general !== undefined && theirs === undefined && (
        <Failure error={save.general} onRetry={() => void submit()} />
      )}
      <FormFoot
        saving={save.saving}
        onCancel={props.onCancel}
        {...(existingId === undefined && { saveLabel: t(`${kind}.create`) })}
      />
    </form>
  );
}
