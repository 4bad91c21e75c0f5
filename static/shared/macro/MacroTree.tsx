import type { MacroConfig } from '../../../src/contract/macro';
import type { TreeView } from '../../../src/contract/tree';
import { useT } from '../language/language';
import { Tree } from '../tree/Tree';
import { TreeEmpty } from '../tree/TreeEmpty';
import { MacroFoot } from './MacroFoot';
import styles from './macro.module.css';

/** What a macro shows once its tree is there: also the preview in its configuration. */
export function MacroTree({ view, config }: { view: TreeView; config: MacroConfig }) {
  const t = useT();
  const Heading = config.headingLevel === null ? undefined : (`h${config.headingLevel}` as 'h2');
  const filtered = config.levelId !== null || config.teamId !== null || config.objectiveId !== null;
  return (
    <section className={styles['macro']} data-density={config.density}>
      {Heading && <Heading className={styles['heading']}>{view.cycle.name}</Heading>}
      {view.rows.length === 0 ? (
        <TreeEmpty filtered={filtered} />
      ) : (
        <Tree
          rows={view.rows}
          label={t('tree.label', { cycle: view.cycle.name })}
          columns={config.columns}
          density={config.density}
          initialDepth={config.depth}
          {...(view.frozen && { frozenAt: view.asOf })}
        />
      )}
      <MacroFoot view={view} />
    </section>
  );
}
