import Select from '@atlaskit/select';
import { useRequest } from '../../shared/client/useRequest';
import { useT } from '../../shared/language/language';
import { readNumberFields } from './jiraVocabulary';

type Option = { value: string; label: string };
type Props = { id: string; label: string; value: readonly string[]; onChange: (ids: string[]) => void };

/** The fields that hold story points; in doubt the first one that is filled in counts. */
export function StoryPointFields({ id, label, value, onChange }: Props) {
  const t = useT();
  const fields = useRequest('fields', readNumberFields);
  const options = (fields.value ?? []).map((field): Option => ({
    value: field.id,
    label: `${field.name} (${field.id})`,
  }));
  const chosen = value.map((one) => options.find((option) => option.value === one) ?? { value: one, label: one });
  return (
    <Select<Option, true>
      isMulti
      inputId={id}
      aria-label={label}
      options={options}
      value={chosen}
      isLoading={fields.asking}
      onChange={(picked) => onChange(picked.map((option) => option.value))}
      noOptionsMessage={() => t('forms.noOptions')}
      placeholder={t('admin.rules.allPointFields')}
      menuPosition="fixed"
    />
  );
}
