import type { ButtonHTMLAttributes } from 'react';
import styles from './textButton.module.css';

/** A button that looks like a link, light enough for surfaces that load in a blink. */
export function TextButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...props} className={styles['button']} />;
}
