import type { Instant } from '../../../src/contract/vocabulary';
import { useT } from '../../shared/language/language';
import { Moment } from '../../shared/language/Moment';
import { Failure } from '../../shared/status/Failure';
import { TextButton } from '../../shared/status/TextButton';
import { usePage } from '../pageContext';
import styles from './orphans.module.css';
import type { Scan } from './useScan';

/** How projects were sorted, and when. */
export function HowCounted({ scannedAt, scan }: { scannedAt: Instant; scan: Scan }) {
  const t = useT();
  const { session } = usePage();
  return (
    <section className={styles['how']}>
      <h2 className={styles['howTitle']}>{t('alignment.how.title')}</h2>
      <p>{t('alignment.how.orphan')}</p>
      <p>{t('alignment.how.share')}</p>
      <p>{t('alignment.how.quiet')}</p>
      <p>
        {t('alignment.how.scanned')} <Moment at={scannedAt} />
        {session.administers && (
          <>
            {' · '}
            <TextButton disabled={scan.starting} onClick={scan.start}>
              {t(scan.starting ? 'alignment.scanning' : 'alignment.scan')}
            </TextButton>
          </>
        )}
      </p>
      {scan.error !== undefined && <Failure error={scan.error} onRetry={scan.start} />}
    </section>
  );
}
