import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { useT } from '../../shared/language/language';
import { usePage } from '../pageContext';
import styles from './coach.module.css';

/** How the texts of a draft cycle read, in one line. It says nothing where there is nothing to ask. */
export function DraftQuality() {
  const t = useT();
  const { tree } = usePage();
  const { id: cycleId } = tree.cycle;
  const { value } = useRequest(`${cycleId}|${tree.computedAt}`, () => call('getDraftQuality', { cycleId }));
  if (value === undefined || value.objectives === 0) return null;
  const { keyResults: total, activities, unmeasured, unclear, together } = value;
  const sentences = [
    activities > 0 ? t('coach.quality.activities', { count: activities, total }) : null,
    unmeasured > 0 ? t('coach.quality.unmeasured', { count: unmeasured }) : null,
    unclear > 0 ? t('coach.quality.unclear', { count: unclear }) : null,
    together > 0 ? t('coach.quality.together', { count: together }) : null,
  ].filter((sentence) => sentence !== null);
  return (
    <p className={styles['quality']}>
      {t('coach.quality.lead')} {sentences.length === 0 ? t('coach.quality.fine') : sentences.join(' · ')}
    </p>
  );
}
