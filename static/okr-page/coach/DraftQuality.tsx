import type { DraftQualityView } from '../../../src/contract/coach';
import type { Translator } from '../../../src/wording';
import { call } from '../../shared/client/call';
import { useRequest } from '../../shared/client/useRequest';
import { useT } from '../../shared/language/language';
import { TextButton } from '../../shared/status/TextButton';
import { usePage } from '../pageContext';
import styles from './coach.module.css';

/** How the texts of a draft cycle read, in one line that opens into the list. It says nothing of an empty cycle. */
export function DraftQuality() {
  const t = useT();
  const { tree, go } = usePage();
  const { id: cycleId } = tree.cycle;
  const { value } = useRequest(`${cycleId}|${tree.computedAt}`, () => call('getDraftQuality', { cycleId }));
  if (value === undefined || value.objectives === 0) return null;
  const sentences = sentencesOf(value, t);
  return (
    <p className={styles['quality']}>
      {t('coach.quality.lead')} {sentences.length === 0 ? t('coach.quality.fine') : sentences.join(' · ')}{' '}
      {sentences.length > 0 && (
        <TextButton onClick={() => go({ view: 'coach', panel: null })}>{t('coach.quality.show')}</TextButton>
      )}
    </p>
  );
}

function sentencesOf(view: DraftQualityView, t: Translator): string[] {
  const { keyResults: total, activities, unmeasured, unclear, together, teams, alike, opposed } = view;
  return [
    activities.count > 0 ? t('coach.quality.activities', { count: activities.count, total }) : null,
    unmeasured.count > 0 ? t('coach.quality.unmeasured', { count: unmeasured.count }) : null,
    unclear.count > 0 ? t('coach.quality.unclear', { count: unclear.count }) : null,
    together.count > 0 ? t('coach.quality.together', { count: together.count }) : null,
    teams.length > 0 ? t('coach.quality.teams', { count: teams.length }) : null,
    alike.length > 0 ? t('coach.quality.alike', { count: alike.length }) : null,
    opposed.length > 0 ? t('coach.quality.opposed', { count: opposed.length }) : null,
  ].filter((sentence) => sentence !== null);
}
