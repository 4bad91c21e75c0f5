import { CreatableSelect } from '@atlaskit/select';
import { useT } from '../language/language';

type Option = { value: string; label: string };
type Props = {
  id: string;
  label: string;
  /** What is offered; anything else can be typed. */
  offered: readonly string[];
  value: readonly string[];
  onChange: (words: string[]) => void;
};

/** Several words: chosen from those offered, or typed. */
export function WordsPicker({ id, label, offered, value, onChange }: Props) {
  const t = useT();
  return (
    <CreatableSelect<Option, true>
      isMulti
      inputId={id}
      aria-label={label}
      clearControlLabel={t('common.named', { action: t('common.clear'), object: label })}
      options={offered.map(optionOf)}
      value={value.map(optionOf)}
      onChange={(options) => onChange(options.map((option) => option.value.trim()).filter((word) => word !== ''))}
      formatCreateLabel={(word) => t('forms.add', { word })}
      noOptionsMessage={() => t('forms.noOptions')}
      placeholder=""
      menuPosition="fixed"
    />
  );
}

function optionOf(word: string): Option {
  return { value: word, label: word };
}
