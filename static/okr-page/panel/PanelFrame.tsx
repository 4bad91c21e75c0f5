import { IconButton } from '@atlaskit/button/new';
import CloseIcon from '@atlaskit/icon/core/cross';
import type { ReactNode } from 'react';
import { useT } from '../../shared/language/language';
import { usePage } from '../pageContext';
import styles from './panel.module.css';

type Props = { over?: ReactNode | undefined; title: string; children: ReactNode };

/** Head and body of the side panel. */
export function PanelFrame({ over, title, children }: Props) {
  const t = useT();
  const { openPanel } = usePage();
  return (
    <div className={styles['panel']}>
      <header className={styles['head']}>
        <div className={styles['headText']}>
          {over !== undefined && <div className={styles['over']}>{over}</div>}
          <h2 className={styles['title']} dir="auto">
            {title}
          </h2>
        </div>
        <IconButton icon={CloseIcon} label={t('common.close')} appearance="subtle" onClick={() => openPanel(null)} />
      </header>
      {children}
    </div>
  );
}

/** A part of the panel with its heading. */
export function PanelSection({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles['section']}>
      <div className={styles['sectionHead']}>
        <h3 className={styles['sectionTitle']}>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
