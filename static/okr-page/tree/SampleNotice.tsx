import { useState } from 'react';
import { call } from '../../shared/client/call';
import { errorOf, useRequest } from '../../shared/client/useRequest';
import { flagFailed } from '../../shared/flags/flags';
import { useT } from '../../shared/language/language';
import { errorSentence } from '../../../src/wording';
import { TextButton } from '../../shared/status/TextButton';
import { usePage } from '../pageContext';
import styles from './treePane.module.css';

/** Says that the tree is a sample, which one click takes away again. */
export function SampleNotice() {
  const t = useT();
  const { session, go, treeChanged } = usePage();
  const sample = useRequest('sample', () => call('hasSample'));
  const [removing, setRemoving] = useState(false);
  if (sample.value !== true || !session.administers) return null;

  const remove = async () => {
    setRemoving(true);
    try {
      await call('removeSample');
      go({ cycleId: null, panel: null, filter: {} });
      sample.set(() => false);
      treeChanged();
    } catch (cause) {
      flagFailed(errorSentence(errorOf(cause), t));
    } finally {
      setRemoving(false);
    }
  };
  return (
    <p className={styles['sample']}>
      {t('sampleNotice.text')}{' '}
      <TextButton disabled={removing} onClick={() => void remove()}>
        {t('sampleNotice.remove')}
      </TextButton>
    </p>
  );
}
