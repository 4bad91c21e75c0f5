import type { PathStep } from '../../../src/contract/tree';
import { useT } from '../language/language';
import styles from './path.module.css';
import { OkrLink } from './OkrLink';

/** The way up to the company's objective, top first, as far as the viewer may see. */
export function OkrPath({ path }: { path: readonly PathStep[] }) {
  const t = useT();
  if (path.length === 0) return null;
  return (
    <nav aria-label={t('path.label')}>
      <ol className={styles['path']}>
        {path.map(({ kind, id, key, title }) => (
          <li key={id}>
            <OkrLink to={{ kind, id }} quiet>
              {key} {title}
            </OkrLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
