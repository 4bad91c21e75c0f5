import Textfield from '@atlaskit/textfield';
import type { ReactNode } from 'react';
import { ALIGNMENTS, type Alignment } from '../../../src/contract/vocabulary';
import { useT } from '../../shared/language/language';
import { TextButton } from '../../shared/status/TextButton';
import styles from './orphans.module.css';

export type Shown = Alignment | 'all';

type Props = {
  shown: Shown;
  onShow: (shown: Shown) => void;
  count: (shown: Shown) => number;
  text: string;
  onText: (text: string) => void;
  children: ReactNode;
};

/** Which projects are listed: by where they stand, and by name. */
export function ProjectFilter({ shown, onShow, count, text, onText, children }: Props) {
  const t = useT();
  return (
    <div className={styles['bar']}>
      {([...ALIGNMENTS, 'all'] as const).map((one) => (
        <TextButton key={one} aria-pressed={one === shown} onClick={() => onShow(one)}>
          {t(`alignment.count.${one}`, { count: count(one) })}
        </TextButton>
      ))}
      <div className={styles['filterField']}>
        <Textfield
          type="search"
          aria-label={t('alignment.filter')}
          placeholder={t('alignment.filter')}
          value={text}
          isCompact
          onChange={(event) => onText(event.currentTarget.value)}
        />
      </div>
      {children}
    </div>
  );
}
