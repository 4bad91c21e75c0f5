import type { ExplanationInput, ExplanationView } from '../../../src/contract/explanation';
import { dayIn, explanationInputWording, explanationWording } from '../../../src/wording';
import { EpicName } from '../issues/EpicName';
import { useLanguage } from '../language/language';
import { useNow } from '../language/useNow';
import { OkrLink } from '../links/OkrLink';
import styles from './why.module.css';

/** The formula in words and the list of what went into it. */
export function Formula({ explanation }: { explanation: ExplanationView }) {
  const { t, timeZone } = useLanguage();
  const today = dayIn(useNow(), timeZone);
  const { formula, notes } = explanationWording(explanation, t);
  return (
    <>
      <p className={styles['formula']}>{formula}</p>
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
      {explanation.inputs.length > 0 && (
        <ul className={styles['inputs']}>
          {explanation.inputs.map((input, index) => (
            <li key={input.id ?? index} className={styles['input']}>
              <span className={styles['inputLabel']}>
                <InputName input={input} />
              </span>
              <span className={styles['inputValue']}>{explanationInputWording(input, today, t)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function InputName({ input }: { input: ExplanationInput }) {
  const { t } = useLanguage();
  const { kind, id, key, label } = input;
  if (kind === 'epic' && id !== null) return <EpicName issueId={id} />;
  if (kind === 'restricted') return <>{t('explanation.input.restricted', { count: input.values['count'] ?? 1 })}</>;
  const name = [key, label].filter((part) => part !== null).join(' ');
  if ((kind === 'objective' || kind === 'keyResult') && id !== null) return <OkrLink to={{ kind, id }}>{name}</OkrLink>;
  return <span dir="auto">{name}</span>;
}
