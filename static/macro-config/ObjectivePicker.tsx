import { AsyncSelect } from '@atlaskit/select';
import { call } from '../shared/client/call';
import { useT } from '../shared/language/language';

const OPTIONS_MAX = 20;

type Option = { value: string; label: string };
type Props = {
  id: string;
  label: string;
  /** Objectives of this cycle are offered; null means the current one. */
  cycleId: string | null;
  objectiveId: string | null;
  /** Undefined while it is read, null when it is gone or hidden. */
  title: string | null | undefined;
  onChange: (objectiveId: string | null) => void;
};

/** An objective of the cycle, found by key or words. */
export function ObjectivePicker({ id, label, cycleId, objectiveId, title, onChange }: Props) {
  const t = useT();
  const find = async (text: string): Promise<Option[]> => {
    const tree = await call('getTree', {
      ...(cycleId !== null && { cycleId }),
      ...(text.trim() !== '' && { filter: { text: text.trim() } }),
    });
    return (tree?.rows ?? [])
      .filter(({ kind, context }) => kind === 'objective' && !context)
      .slice(0, OPTIONS_MAX)
      .map((row) => ({ value: row.id, label: `${row.key} ${row.title}` }));
  };
  return (
    <AsyncSelect<Option>
      key={cycleId}
      inputId={id}
      aria-label={label}
      cacheOptions
      defaultOptions
      loadOptions={find}
      value={objectiveId === null || title === null ? null : { value: objectiveId, label: title ?? '…' }}
      onChange={(option) => onChange(option?.value ?? null)}
      placeholder={t('macroConfig.objectiveHint')}
      noOptionsMessage={() => t('forms.noOptions')}
      loadingMessage={() => t('common.loading')}
      menuPosition="fixed"
    />
  );
}
