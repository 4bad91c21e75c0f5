import { useState } from 'react';
import { levelName } from '../../src/wording';
import { Choice } from '../shared/forms/Choice';
import { FormField } from '../shared/forms/FormField';
import { useT } from '../shared/language/language';
import type { ConfigProps } from './ConfigFields';
import { ObjectivePicker } from './ObjectivePicker';
import { NO_SCOPE, SCOPES, scopeOf } from './scope';

/** Which part of the tree: all of it, a level, a team, or what hangs beneath one objective. */
export function ScopeFields({ config, choices, objectiveTitle, onChange }: ConfigProps) {
  const t = useT();
  // A scope is chosen before what it names is, so the configuration alone does not tell it.
  const [scope, setScope] = useState(() => scopeOf(config));
  return (
    <>
      <FormField id="scope" label={t('macroConfig.scope')}>
        <Choice
          id="scope"
          label={t('macroConfig.scope')}
          options={SCOPES.map((value) => ({ value, label: t(`macroConfig.scopes.${value}`) }))}
          value={scope}
          onChange={(chosen) => {
            setScope(chosen ?? 'all');
            onChange(NO_SCOPE);
          }}
        />
      </FormField>
      {scope === 'level' && (
        <FormField id="level" label={t('filter.level')}>
          <Choice
            id="level"
            label={t('filter.level')}
            options={(choices?.levels ?? []).map((level) => ({ value: level.id, label: levelName(level, t) }))}
            value={config.levelId}
            onChange={(levelId) => onChange({ levelId })}
          />
        </FormField>
      )}
      {scope === 'team' && (
        <FormField id="team" label={t('filter.team')}>
          <Choice
            id="team"
            label={t('filter.team')}
            options={(choices?.teams ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={config.teamId}
            onChange={(teamId) => onChange({ teamId })}
          />
        </FormField>
      )}
      {scope === 'objective' && (
        <FormField id="objective" label={t('macroConfig.objective')}>
          <ObjectivePicker
            id="objective"
            label={t('macroConfig.objective')}
            cycleId={config.cycleId}
            objectiveId={config.objectiveId}
            title={objectiveTitle}
            onChange={(objectiveId) => onChange({ objectiveId })}
          />
        </FormField>
      )}
    </>
  );
}
