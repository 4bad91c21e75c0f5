import Skeleton from '@atlaskit/skeleton';
import { token } from '@atlaskit/tokens';
import type { ProjectAlignmentView } from '../../src/contract/alignment';
import { alignmentReason, dayIn, formatPercent, type Translator } from '../../src/wording';
import { AlignmentLozenge } from '../shared/alignment/AlignmentLozenge';
import { useLanguage } from '../shared/language/language';
import { useNow } from '../shared/language/useNow';
import { Bar } from '../shared/row/Bar';
import styles from './projectPage.module.css';

type Props = {
  alignment: ProjectAlignmentView | null | undefined;
  /** Whether epics were attached or detached since the page opened: the share was counted before. */
  changed: boolean;
};

/** One sentence on how much of the project serves key results, then why it is where it is. */
export function ProjectHead({ alignment, changed }: Props) {
  const { t, timeZone } = useLanguage();
  const today = dayIn(useNow(), timeZone);
  if (alignment === undefined) {
    return (
      <div aria-hidden="true" className={styles['head']}>
        <Skeleton width="60%" height={28} borderRadius={token('radius.small')} isShimmering />
        <Skeleton width="40%" height={20} borderRadius={token('radius.small')} isShimmering />
      </div>
    );
  }
  if (alignment === null) {
    return (
      <header className={styles['head']}>
        <h1 className={styles['sentence']}>{t('project.sentence.unknown')}</h1>
        <p className={styles['why']}>{t('project.unknownWhy')}</p>
      </header>
    );
  }
  return (
    <header className={styles['head']}>
      <h1 className={styles['sentence']}>{sentenceOf(alignment, t)}</h1>
      {alignment.share !== null && (
        <span className={styles['headBar']}>
          <Bar share={alignment.share} look={{ kind: 'work' }} />
        </span>
      )}
      <p className={styles['why']}>
        <AlignmentLozenge alignment={alignment.alignment} /> {alignmentReason(alignment, today, t)}
        {alignment.exemption !== null && <span dir="auto"> {alignment.exemption.reason}</span>}
      </p>
      {changed && (
        <p className={styles['subtle']} role="status">
          {t('project.shareFollows')}
        </p>
      )}
    </header>
  );
}

function sentenceOf({ alignment, share }: ProjectAlignmentView, t: Translator): string {
  if (alignment !== 'partlyAligned') return t(`project.sentence.${alignment}`);
  if (share === null) return t('project.sentence.partlyAlignedUncounted');
  return t('project.sentence.partlyAligned', { share: formatPercent(share, t.locale) });
}
