import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import type { KeyResultRow } from '../../../src/contract/tree';
import { BLOCKERS, type Blocker } from '../../../src/contract/vocabulary';
import { Choice } from '../../shared/forms/Choice';
import { DayPicker } from '../../shared/forms/DayPicker';
import { FormField } from '../../shared/forms/FormField';
import { NumberField } from '../../shared/forms/NumberField';
import type { Draft } from '../../shared/forms/useDraft';
import { useT } from '../../shared/language/language';
import styles from './checkIn.module.css';
import type { CheckInFieldValues } from './checkInDraft';
import { ConfidenceSlider } from './ConfidenceSlider';
import { MilestoneChecks } from './MilestoneChecks';

type Props = {
  row: KeyResultRow;
  draft: Draft<CheckInFieldValues>;
  errorOn: (field: keyof CheckInFieldValues) => string | undefined;
};

/** The fields of a check-in, those asked for most first. */
export function CheckInFields({ row, draft, errorOn }: Props) {
  const t = useT();
  const id = useId();
  const { fields, change } = draft;
  return (
    <div className={styles['fields']}>
      {row.measure === 'metric' && (
        <NumberField
          id={`${id}-value`}
          label={t('checkIn.value')}
          value={fields.value}
          onChange={(value) => change({ value })}
          error={errorOn('value')}
          unit={row.unit !== '' && <span className={styles['unit']}>{row.unit}</span>}
          isRequired
        />
      )}
      {row.measure === 'milestone' && (
        <MilestoneChecks
          row={row}
          reached={fields.reachedMilestoneIds}
          onChange={(reachedMilestoneIds) => change({ reachedMilestoneIds })}
        />
      )}
      <FormField id={`${id}-confidence`} label={t('row.confidence.label')} error={errorOn('confidence')}>
        <ConfidenceSlider
          id={`${id}-confidence`}
          value={fields.confidence}
          onChange={(confidence) => change({ confidence })}
        />
      </FormField>
      <FormField id={`${id}-note`} label={t('checkIn.note')} error={errorOn('note')}>
        <Textfield
          id={`${id}-note`}
          value={fields.note}
          placeholder={t('checkIn.noteHint')}
          isInvalid={errorOn('note') !== undefined}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      </FormField>
      <FormField id={`${id}-blocker`} label={t('checkIn.blocker')} error={errorOn('blocker')}>
        <Choice<Blocker>
          id={`${id}-blocker`}
          label={t('checkIn.blocker')}
          options={BLOCKERS.map((value) => ({ value, label: t(`blocker.${value}`) }))}
          value={fields.blocker}
          onChange={(blocker) => change({ blocker })}
          placeholder={t('common.none')}
          isClearable
        />
      </FormField>
      <FormField id={`${id}-date`} label={t('checkIn.date')} error={errorOn('forDate')}>
        <DayPicker
          id={`${id}-date`}
          label={t('checkIn.date')}
          value={fields.forDate}
          isInvalid={errorOn('forDate') !== undefined}
          onChange={(forDate) => forDate !== '' && change({ forDate })}
        />
      </FormField>
    </div>
  );
}
