import Select from '@atlaskit/select';
import { useT } from '../language/language';

export type Option<Value extends string> = { value: Value; label: string };

type Props<Value extends string> = {
  id: string;
  label: string;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  placeholder?: string;
  isClearable?: boolean;
  isDisabled?: boolean;
  isInvalid?: boolean;
  compact?: boolean;
};

/** One of a few: a select that can be searched. */
export function Choice<Value extends string>(props: Props<Value>) {
  const t = useT();
  const { id, label, options, value, onChange, placeholder = '' } = props;
  return (
    <Select<Option<Value>>
      inputId={id}
      aria-label={label}
      options={options}
      value={options.find((option) => option.value === value) ?? null}
      onChange={(option) => onChange(option?.value ?? null)}
      placeholder={placeholder}
      noOptionsMessage={() => t('forms.noOptions')}
      isClearable={props.isClearable ?? false}
      clearControlLabel={t('common.named', { action: t('common.clear'), object: label })}
      isDisabled={props.isDisabled ?? false}
      isInvalid={props.isInvalid ?? false}
      spacing={props.compact === true ? 'compact' : 'default'}
      menuPosition="fixed"
    />
  );
}
