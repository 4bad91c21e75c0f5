import { AsyncSelect } from '@atlaskit/select';
import { useState } from 'react';
import type { ObjectiveDraft } from '../../../src/contract/objectives';
import { call } from '../../shared/client/call';
import { useT } from '../../shared/language/language';
import { usePage } from '../pageContext';

type Parent = NonNullable<ObjectiveDraft['parent']>;
type Option = { value: string; label: string; parent: Parent };
type Props = {
  id: string;
  parent: Parent | null;
  cycleId: string;
  exceptObjectiveId?: string;
  onChange: (parent: Parent | null) => void;
};

/** What an objective hangs from: the one parent that takes part in arithmetic, found by key or words. */
export function ParentPicker({ id, parent, cycleId, exceptObjectiveId, onChange }: Props) {
  const t = useT();
  const { tree } = usePage();
  const [chosen, setChosen] = useState<Option>();
  const inTree = tree.rows.find((row) => row.id === parent?.id);
  const label = chosen?.value === parent?.id ? chosen?.label : inTree && `${inTree.key} ${inTree.title}`;
  const find = async (text: string): Promise<Option[]> => {
    const except = exceptObjectiveId === undefined ? {} : { exceptObjectiveId };
    const found = await call('findParents', { text, cycleId, ...except });
    return found.map(({ kind, id: value, key, title }) => ({
      value,
      label: `${key} ${title}`,
      parent: { kind, id: value },
    }));
  };
  return (
    <AsyncSelect<Option>
      key={cycleId}
      inputId={id}
      aria-label={t('field.parent')}
      defaultOptions
      loadOptions={find}
      value={parent === null ? null : { value: parent.id, label: label ?? t('path.restricted'), parent }}
      onChange={(option) => {
        setChosen(option ?? undefined);
        onChange(option?.parent ?? null);
      }}
      placeholder={t('objective.parentHint')}
      noOptionsMessage={() => t('forms.noOptions')}
      loadingMessage={() => t('common.loading')}
      isClearable
      clearControlLabel={t('common.named', { action: t('common.clear'), object: t('field.parent') })}
      menuPosition="fixed"
    />
  );
}
