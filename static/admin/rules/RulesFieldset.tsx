import { useMemo } from 'react';
import { WORK_UNITS } from '../../../src/contract/vocabulary';
import { useRequest } from '../../shared/client/useRequest';
import { Choice } from '../../shared/forms/Choice';
import { FormField } from '../../shared/forms/FormField';
import formStyles from '../../shared/forms/forms.module.css';
import { NumberField } from '../../shared/forms/NumberField';
import type { Draft } from '../../shared/forms/useDraft';
import { WordsPicker } from '../../shared/forms/WordsPicker';
import { useT } from '../../shared/language/language';
import { readResolutions } from './jiraVocabulary';
import type { Rule, RulesFields } from './rulesFields';
import { StoryPointFields } from './StoryPointFields';

type Props = { idPrefix: string; draft: Draft<RulesFields>; errorOn: (rule: Rule) => string | undefined };

/** The rules, each with what it changes. */
export function RulesFieldset({ idPrefix, draft, errorOn }: Props) {
  const t = useT();
  const { fields, change } = draft;
  // Without them one can still type: they are only suggestions.
  const resolutions = useRequest('resolutions', readResolutions);
  const zones = useMemo(() => timeZones(fields.timeZone), [fields.timeZone]);
  const named = (rule: Rule) => ({ id: `${idPrefix}-${rule}`, label: t(`admin.rules.${rule}.name`) }) as const;
  const field = (rule: Rule) =>
    ({ ...named(rule), error: errorOn(rule), help: t(`admin.rules.${rule}.help`) }) as const;
  return (
    <>
      <FormField {...field('workUnit')}>
        <Choice
          {...named('workUnit')}
          options={WORK_UNITS.map((value) => ({ value, label: t(`admin.rules.unit.${value}`) }))}
          value={fields.workUnit}
          onChange={(workUnit) => workUnit !== null && change({ workUnit })}
        />
      </FormField>
      {fields.workUnit === 'storyPoints' && (
        <FormField {...field('storyPointFields')}>
          <StoryPointFields
            {...named('storyPointFields')}
            value={fields.storyPointFields}
            onChange={(storyPointFields) => change({ storyPointFields })}
          />
        </FormField>
      )}
      <FormField {...field('notDeliveredResolutions')}>
        <WordsPicker
          {...named('notDeliveredResolutions')}
          offered={resolutions.value ?? []}
          value={fields.notDeliveredResolutions}
          onChange={(notDeliveredResolutions) => change({ notDeliveredResolutions })}
        />
      </FormField>
      <div className={formStyles['pair']}>
        {(['checkInEveryDays', 'quietAfterDays'] as const).map((rule) => (
          <NumberField
            key={rule}
            {...field(rule)}
            value={fields[rule]}
            onChange={(value) => change({ [rule]: value })}
            isRequired
          />
        ))}
      </div>
      <FormField {...field('timeZone')}>
        <Choice
          {...named('timeZone')}
          options={zones}
          value={fields.timeZone}
          onChange={(timeZone) => timeZone !== null && change({ timeZone })}
        />
      </FormField>
    </>
  );
}

/** The zones that the browser knows, and the one that is set. */
function timeZones(set: string): { value: string; label: string }[] {
  return [...new Set([set, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
    .sort()
    .map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
