import Textfield from '@atlaskit/textfield';
import { FormField } from './FormField';

type Props = {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  help?: string;
  isRequired?: boolean;
};

/** A number as a person types it: comma or point, spaces or not. */
export function NumberField({ id, label, value, onChange, error, help, isRequired = false }: Props) {
  return (
    <FormField id={id} label={label} error={error} help={help} isRequired={isRequired}>
      <Textfield
        id={id}
        inputMode="decimal"
        value={value}
        isInvalid={error !== undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FormField>
  );
}
