import { useState } from 'react';
import { dayIn } from '../../src/wording';
import { Choice } from '../shared/forms/Choice';
import { DayPicker } from '../shared/forms/DayPicker';
import { FormField } from '../shared/forms/FormField';
import formStyles from '../shared/forms/forms.module.css';
import { useLanguage } from '../shared/language/language';
import { useNow } from '../shared/language/useNow';
import type { ConfigProps } from './ConfigFields';

const MODES = ['live', 'frozen'] as const;

/** Today's numbers for ever, or those of one day for good. */
export function FrozenFields({ config, onChange }: Pick<ConfigProps, 'config' | 'onChange'>) {
  const { t, timeZone } = useLanguage();
  const today = dayIn(useNow(), timeZone);
  const [mode, setMode] = useState<(typeof MODES)[number]>(config.frozenAt === null ? 'live' : 'frozen');
  return (
    <div className={formStyles['pair']}>
      <FormField id="mode" label={t('macroConfig.numbers')}>
        <Choice
          id="mode"
          label={t('macroConfig.numbers')}
          options={MODES.map((value) => ({ value, label: t(`macroConfig.mode.${value}`) }))}
          value={mode}
          onChange={(chosen) => {
            setMode(chosen ?? 'live');
            onChange({ frozenAt: null });
          }}
        />
      </FormField>
      {mode === 'frozen' && (
        <FormField id="frozenAt" label={t('macroConfig.frozenAt')}>
          <DayPicker
            id="frozenAt"
            label={t('macroConfig.frozenAt')}
            value={config.frozenAt ?? ''}
            maxDate={today}
            onChange={(day) => onChange({ frozenAt: day === '' ? null : day })}
          />
        </FormField>
      )}
    </div>
  );
}
