import type { ExplanationInput, ExplanationView } from '../../../src/contract/explanation';
import { useT } from '../language/language';
import styles from './why.module.css';

/** The formula as a sentence, and the list of what went into it. */
export function Formula({ explanation }: { explanation: ExplanationView }) {
  const t = useT();
  return (
    <>
      <p className={styles['formula']}>{t.find(`explanation.${explanation.formulaKey}`, explanation.values)}</p>
      {explanation.inputs.length > 0 && (
        <ul className={styles['inputs']}>
          {explanation.inputs.map((input, index) => (
            <li key={input.id ?? index} className={styles['input']}>
              <InputName input={input} />
              <span className={styles['inputValue']}>{t.find(`explanation.input.${input.kind}`, input.values)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function InputName({ input }: { input: ExplanationInput }) {
  return (
    <span className={styles['inputLabel']} dir="auto">
      {input.key} {input.label}
    </span>
  );
}
