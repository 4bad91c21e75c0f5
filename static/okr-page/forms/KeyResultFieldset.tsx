import Textfield from '@atlaskit/textfield';
import { MEASURES, type Measure } from '../../../src/contract/vocabulary';
import { Choice } from '../../shared/forms/Choice';
import { FormField } from '../../shared/forms/FormField';
import formStyles from '../../shared/forms/forms.module.css';
import type { Draft } from '../../shared/forms/useDraft';
import { UserPicker } from '../../shared/forms/UserPicker';
import { useT } from '../../shared/language/language';
import { CoachedTitle } from '../coach/CoachedTitle';
import { usePage } from '../pageContext';
import { measureFields, type KeyResultFields } from './keyResultFields';
import { MilestonesField } from './MilestonesField';
import { NumberField } from '../../shared/forms/NumberField';

type Props = {
  idPrefix: string;
  draft: Draft<KeyResultFields>;
  errorOn: (field: string) => string | undefined;
  measureIsFixed: boolean;
};

/** The fields of a key result. Which numbers are asked for depends on how it is measured. */
export function KeyResultFieldset({ idPrefix, draft, errorOn, measureIsFixed }: Props) {
  const t = useT();
  const { route, tree } = usePage();
  const { fields, change } = draft;
  const id = (field: keyof KeyResultFields) => `${idPrefix}-${field}`;
  const field = (name: Exclude<keyof KeyResultFields, 'objectiveId'>) =>
    ({ id: id(name), label: t(`field.${name}`), error: errorOn(name) }) as const;
  // Baseline and target of a draft may still have to be found.
  const range = tree.cycle.state === 'draft' ? { help: t('keyResult.rangeLater') } : { isRequired: true };
  return (
    <>
      <FormField {...field('title')} help={t('keyResult.titleHelp')} isRequired>
        <CoachedTitle
          id={id('title')}
          kind="keyResult"
          value={fields.title}
          onChange={(title) => change({ title })}
          isInvalid={errorOn('title') !== undefined}
          existingId={route.panel?.kind === 'keyResult' ? route.panel.id : null}
          objectiveId={fields.objectiveId}
          fields={measureFields(fields)}
        />
      </FormField>
      <FormField
        {...field('measure')}
        help={measureIsFixed ? t('errors.measureFixed') : t(`measure.${fields.measure}.why`)}
        isRequired
      >
        <Choice<Measure>
          id={id('measure')}
          label={t('field.measure')}
          options={MEASURES.map((value) => ({ value, label: t(`measure.${value}.name`) }))}
          value={fields.measure}
          onChange={(measure) => measure !== null && change({ measure })}
          isDisabled={measureIsFixed}
        />
      </FormField>
      {fields.measure === 'metric' && (
        <div className={formStyles['pair']}>
          <NumberField
            {...field('baseline')}
            value={fields.baseline}
            onChange={(baseline) => change({ baseline })}
            {...range}
          />
          <NumberField
            {...field('target')}
            value={fields.target}
            onChange={(target) => change({ target })}
            {...range}
          />
          <FormField {...field('unit')}>
            <Textfield
              id={id('unit')}
              value={fields.unit}
              placeholder={t('keyResult.unitHint')}
              onChange={(event) => change({ unit: event.currentTarget.value })}
            />
          </FormField>
        </div>
      )}
      {fields.measure === 'milestone' && (
        <MilestonesField
          milestones={fields.milestones}
          onChange={(milestones) => change({ milestones })}
          error={errorOn('milestones')}
        />
      )}
      <div className={formStyles['pair']}>
        <FormField {...field('ownerId')} isRequired>
          <UserPicker
            id={id('ownerId')}
            label={t('field.ownerId')}
            value={fields.ownerId}
            onChange={(ownerId) => ownerId !== null && change({ ownerId })}
          />
        </FormField>
        <NumberField
          {...field('weight')}
          help={t('objective.weightHelp')}
          value={fields.weight}
          onChange={(weight) => change({ weight })}
        />
      </div>
    </>
  );
}
