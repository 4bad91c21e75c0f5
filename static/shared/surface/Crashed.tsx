import { useT } from '../language/language';
import { Notice } from '../status/Notice';

/** Shown when drawing the surface failed. */
export function Crashed({ onRetry }: { onRetry: () => void }) {
  const t = useT();
  return <Notice tone="error" text={`${t('errors.code.internal')} ${t('common.nothingLost')}`} onRetry={onRetry} />;
}

/** Shown when not even the sentences could be read, hence in the two languages at once. */
export function NotStarted() {
  return (
    <p role="alert" lang="en">
      Plumbline could not start. Please reload the page. <span lang="fr">Veuillez recharger la page.</span>
    </p>
  );
}
