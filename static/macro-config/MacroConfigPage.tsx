import { view, type FullContext } from '@forge/bridge';
import { useMemo, useState } from 'react';
import type { MacroConfig } from '../../src/contract/macro';
import { call } from '../shared/client/call';
import { errorOf, useRequest } from '../shared/client/useRequest';
import { FormFoot } from '../shared/forms/FormFoot';
import { useSave } from '../shared/forms/useSave';
import { useT } from '../shared/language/language';
import { readMacroConfig } from '../shared/macro/readMacroConfig';
import { Failure } from '../shared/status/Failure';
import { TreeSkeleton } from '../shared/tree/TreeSkeleton';
import { ConfigFields } from './ConfigFields';
import styles from './macroConfig.module.css';
import { Missing } from './Missing';
import { Preview } from './Preview';
import { storedConfig } from './storedConfig';

/** How a macro is set up: the choices on one side, on the other what they make of the page. */
export function MacroConfigPage({ context }: { context: FullContext }) {
  const t = useT();
  const stored = useMemo(() => readMacroConfig(context.extension['config']), [context]);
  const [config, setConfig] = useState(stored);
  const save = useSave([]);
  // Which cycles, levels and teams there are; null while the site has no cycle.
  const choices = useRequest('choices', () => call('getTree', {}));
  const objective = useRequest(config.objectiveId ?? '', () => readObjective(config.objectiveId));
  const change = (part: Partial<MacroConfig>) => setConfig((before) => ({ ...before, ...part }));
  const submit = () => void save.run(() => view.submit({ config: storedConfig(config) }));

  if (choices.value === undefined) {
    return choices.error === undefined ? <TreeSkeleton /> : <Failure error={choices.error} onRetry={choices.reload} />;
  }
  return (
    <div className={styles['page']}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Missing config={config} choices={choices.value} objectiveGone={objective.value === null} />
        <ConfigFields config={config} choices={choices.value} objectiveTitle={objective.value} onChange={change} />
        {save.error !== undefined && <Failure error={save.error} onRetry={submit} />}
        <FormFoot saving={save.saving} onCancel={() => void view.close()} />
      </form>
      <section className={styles['preview']} aria-label={t('macroConfig.preview')}>
        <h2 className={styles['previewTitle']}>{t('macroConfig.preview')}</h2>
        <Preview config={config} />
      </section>
    </div>
  );
}

/** Key and title of the chosen objective; null when it is gone or hidden, undefined when none is chosen. */
async function readObjective(objectiveId: string | null): Promise<string | null | undefined> {
  if (objectiveId === null) return undefined;
  try {
    const { row } = await call('getObjective', { objectiveId });
    return `${row.key} ${row.title}`;
  } catch (cause) {
    if (errorOf(cause).code === 'notFound') return null;
    throw cause;
  }
}
