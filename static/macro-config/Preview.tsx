import type { MacroConfig } from '../../src/contract/macro';
import { useT } from '../shared/language/language';
import { macroQuestion } from '../shared/macro/macroQuestion';
import { MacroTree } from '../shared/macro/MacroTree';
import { NoCycle } from '../shared/macro/NoCycle';
import { Failure } from '../shared/status/Failure';
import { TreeSkeleton } from '../shared/tree/TreeSkeleton';
import { useWholeTree } from '../shared/tree/useWholeTree';
import styles from './macroConfig.module.css';

/** The macro as the page will show it, with the choices made so far. */
export function Preview({ config }: { config: MacroConfig }) {
  const t = useT();
  const tree = useWholeTree(macroQuestion(config));
  // What is gone is said beside the choice that has to be made anew.
  if (tree.error?.code === 'notFound') return <p>{t('macroConfig.noPreview')}</p>;
  if (tree.error !== undefined) return <Failure error={tree.error} onRetry={tree.reload} />;
  if (tree.value === undefined) return <TreeSkeleton />;
  if (tree.value === null) return <NoCycle />;
  return (
    <div aria-busy={tree.asking}>
      <p className={styles['updating']} role="status">
        {tree.asking ? t('tree.updating') : ''}
      </p>
      {/* A tree folds by its depth once, when it is first drawn. */}
      <MacroTree key={`${config.depth ?? ''}|${tree.value.cycle.id}`} view={tree.value} config={config} />
    </div>
  );
}
