import { useT } from '../language/language';
import { Empty } from '../status/Empty';

/** Shown while the site has no cycle. */
export function NoCycle() {
  const t = useT();
  return <Empty title={t('macro.noCycle.title')} text={t('macro.noCycle.text')} />;
}
