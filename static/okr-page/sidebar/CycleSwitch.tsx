import { FormField } from '../../shared/forms/FormField';
import { Choice } from '../../shared/forms/Choice';
import { useT } from '../../shared/language/language';
import { TextButton } from '../../shared/status/TextButton';
import { usePage } from '../pageContext';

/** Which cycle is shown; OKR admins open and close cycles from here. */
export function CycleSwitch() {
  const t = useT();
  const { tree, go, openPanel, session } = usePage();
  const options = tree.cycles.map(({ id, name, state }) => ({
    value: id,
    label: state === 'active' ? name : t('cycle.withState', { name, state: t(`cycle.state.${state}`) }),
  }));
  return (
    <div>
      <FormField id="cycle" label={t('cycle.label')}>
        <Choice
          id="cycle"
          label={t('cycle.label')}
          options={options}
          value={tree.cycle.id}
          onChange={(cycleId) => go({ cycleId, panel: null })}
          compact
        />
      </FormField>
      {session.administers && (
        <TextButton onClick={() => openPanel({ kind: 'cycles' })}>{t('cycle.manage')}</TextButton>
      )}
    </div>
  );
}
