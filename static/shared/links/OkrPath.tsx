import type { PathStep } from '../../../src/contract/tree';
import { useT } from '../language/language';
import styles from './path.module.css';
import { OkrLink } from './OkrLink';

/** The way up to the company's objective, top first. What the viewer may not see has no name. */
export function OkrPath({ path }: { path: readonly PathStep[] }) {
  const t = useT();
  if (path.length === 0) return null;
  return (
    <nav aria-label={t('path.label')}>
      <ol className={styles['path']}>
        {path.map((step, index) => (
          <li key={step.kind === 'restricted' ? index : step.id}>
            {step.kind === 'restricted' ? (
              t('path.restricted')
            ) : (
              <OkrLink to={{ kind: step.kind, id: step.id }} quiet>
                {step.key} {step.title}
              </OkrLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
