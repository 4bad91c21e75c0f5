import { ErrorMessage, HelperMessage, Label } from '@atlaskit/form';
import type { ReactNode } from 'react';
import styles from './forms.module.css';

type Props = {
  id: string;
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  isRequired?: boolean;
  children: ReactNode;
};

/** A control with its label above and, beneath, what is wrong or what helps. The control carries `id`. */
export function FormField({ id, label, help, error, isRequired = false, children }: Props) {
  return (
    <div className={styles['field']}>
      <Label htmlFor={id}>
        {label}
        {isRequired && (
          <span className={styles['required']} aria-hidden="true">
            {' *'}
          </span>
        )}
      </Label>
      {children}
      <div id={`${id}-message`} aria-live="polite">
        {error !== undefined ? (
          <ErrorMessage>{error}</ErrorMessage>
        ) : (
          help !== undefined && <HelperMessage>{help}</HelperMessage>
        )}
      </div>
    </div>
  );
}
