import Checkbox from '@atlaskit/checkbox';
import { DENSITIES, ROW_COLUMNS, type MacroConfig } from '../../src/contract/macro';
import type { TreeView } from '../../src/contract/tree';
import { Choice } from '../shared/forms/Choice';
import { FormField } from '../shared/forms/FormField';
import formStyles from '../shared/forms/forms.module.css';
import { useT } from '../shared/language/language';
import { FrozenFields } from './FrozenFields';
import styles from './macroConfig.module.css';
import { ScopeFields } from './ScopeFields';

const DEPTHS = ['1', '2', '3', '4', '5', '6'] as const;
const HEADINGS = ['1', '2', '3', '4', '5', '6'] as const;
/** Stands for null, which a select cannot hold. */
const NONE = 'none';

export type ConfigProps = {
  config: MacroConfig;
  choices: TreeView | null;
  /** Undefined while it is read, null when the objective is gone or hidden. */
  objectiveTitle: string | null | undefined;
  onChange: (part: Partial<MacroConfig>) => void;
};

/** What is shown first, how it looks next. */
export function ConfigFields(props: ConfigProps) {
  const t = useT();
  const { config, choices, onChange } = props;
  const cycles = choices?.cycles ?? [];
  const toggle = (column: (typeof ROW_COLUMNS)[number]) =>
    onChange({ columns: ROW_COLUMNS.filter((one) => config.columns.includes(one) !== (one === column)) });
  return (
    <>
      <FormField id="cycle" label={t('cycle.label')} help={t('macroConfig.cycleHelp')}>
        <Choice
          id="cycle"
          label={t('cycle.label')}
          options={[
            { value: NONE, label: t('macroConfig.currentCycle') },
            ...cycles.map(({ id, name, state }) => ({
              value: id,
              label: t('cycle.withState', { name, state: t(`cycle.state.${state}`) }),
            })),
          ]}
          value={config.cycleId ?? NONE}
          onChange={(id) => onChange({ cycleId: id === NONE ? null : id })}
        />
      </FormField>
      <ScopeFields {...props} />
      <FrozenFields config={config} onChange={onChange} />
      <fieldset className={styles['columns']}>
        <legend className={styles['legend']}>{t('macroConfig.columns')}</legend>
        {ROW_COLUMNS.map((column) => (
          <Checkbox
            key={column}
            label={t(`macroConfig.column.${column}`)}
            isChecked={config.columns.includes(column)}
            onChange={() => toggle(column)}
          />
        ))}
      </fieldset>
      <div className={formStyles['pair']}>
        <FormField id="depth" label={t('macroConfig.depth')}>
          <Choice
            id="depth"
            label={t('macroConfig.depth')}
            options={[
              { value: NONE, label: t('macroConfig.allLevels') },
              ...DEPTHS.map((depth) => ({ value: depth, label: t('macroConfig.levels', { count: Number(depth) }) })),
            ]}
            value={config.depth === null ? NONE : String(config.depth)}
            onChange={(depth) => onChange({ depth: numberOrNull(depth) })}
          />
        </FormField>
        <FormField id="density" label={t('macroConfig.density')}>
          <Choice
            id="density"
            label={t('macroConfig.density')}
            options={DENSITIES.map((value) => ({ value, label: t(`macroConfig.densities.${value}`) }))}
            value={config.density}
            onChange={(density) => density !== null && onChange({ density })}
          />
        </FormField>
      </div>
      <FormField id="heading" label={t('macroConfig.heading')} help={t('macroConfig.headingHelp')}>
        <Choice
          id="heading"
          label={t('macroConfig.heading')}
          options={[
            { value: NONE, label: t('common.none') },
            ...HEADINGS.map((level) => ({
              value: level,
              label: t('macroConfig.headingLevel', { level: Number(level) }),
            })),
          ]}
          value={config.headingLevel === null ? NONE : String(config.headingLevel)}
          onChange={(level) => onChange({ headingLevel: numberOrNull(level) })}
        />
      </FormField>
    </>
  );
}

function numberOrNull(chosen: string | null): number | null {
  return chosen === null || chosen === NONE ? null : Number(chosen);
}
