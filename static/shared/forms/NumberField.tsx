import Textfield from '@atlaskit/textfield';
import { useState, type ReactNode } from 'react';
import { useT } from '../language/language';
import { FormField } from './FormField';
import { noNumberSentence } from './noNumberSentence';

type Props = {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  help?: string;
  isRequired?: boolean;
  autoFocus?: boolean;
  /** Stands behind what is typed. */
  unit?: ReactNode;
};

/** A number as a person types it: comma or point, spaces or not. What is none is said when the field is left. */
export function NumberField({ id, label, value, onChange, error, help, isRequired = false, ...look }: Props) {
  const t = useT();
  const [left, setLeft] = useState(false);
  const noNumber = noNumberSentence(value, t);
  const said = left || error !== undefined ? (noNumber ?? error) : undefined;
  return (
    <FormField id={id} label={label} error={said} help={help} isRequired={isRequired}>
      <Textfield
        id={id}
        inputMode="decimal"
        autoFocus={look.autoFocus ?? false}
        value={value}
        isInvalid={said !== undefined}
        aria-describedby={`${id}-message`}
        onBlur={() => setLeft(true)}
        onFocus={() => setLeft(false)}
        onChange={(event) => onChange(event.currentTarget.value)}
        {...(look.unit !== undefined && { elemAfterInput: look.unit })}
      />
    </FormField>
  );
}
