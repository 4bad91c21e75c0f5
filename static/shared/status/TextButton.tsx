import type { ButtonHTMLAttributes } from 'react';
import { useT } from '../language/language';
import styles from './textButton.module.css';

type Plain = ButtonHTMLAttributes<HTMLButtonElement> & { object?: undefined };
/** `object`: what it is about, for those who hear it without its surroundings. Where the same words stand twice. */
type Named = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & { object: string; children: string };

/** A button that looks like a link, light enough for surfaces that load in a blink. */
export function TextButton(props: Plain | Named) {
  const t = useT();
  if (props.object === undefined) return <button type="button" {...props} className={styles['button']} />;
  const { object, children, ...button } = props;
  return (
    <button
      type="button"
      {...button}
      aria-label={t('common.named', { action: children, object })}
      className={styles['button']}
    >
      {children}
    </button>
  );
}
