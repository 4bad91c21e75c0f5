import TextArea from '@atlaskit/textarea';
import { COMMITMENTS, VISIBILITIES } from '../../../src/contract/vocabulary';
import { levelName } from '../../../src/wording';
import { Choice } from '../../shared/forms/Choice';
import { FormField } from '../../shared/forms/FormField';
import formStyles from '../../shared/forms/forms.module.css';
import type { Draft } from '../../shared/forms/useDraft';
import { UserPicker } from '../../shared/forms/UserPicker';
import { useT } from '../../shared/language/language';
import { CoachedTitle } from '../coach/CoachedTitle';
import { usePage } from '../pageContext';
import { NumberField } from '../../shared/forms/NumberField';
import type { ObjectiveFields } from './objectiveFields';
import { ParentPicker } from './ParentPicker';
import { PeoplePicker } from '../../shared/forms/PeoplePicker';

type Props = {
  idPrefix: string;
  draft: Draft<ObjectiveFields>;
  errorOn: (field: string) => string | undefined;
  existingId?: string;
};

/** The fields of an objective: its words first, its place next, its rules last. */
export function ObjectiveFieldset({ idPrefix, draft, errorOn, existingId }: Props) {
  const t = useT();
  const { tree } = usePage();
  const { fields, change } = draft;
  const id = (field: keyof ObjectiveFields) => `${idPrefix}-${field}`;
  const choice = (field: 'levelId' | 'teamId' | 'cycleId' | 'commitment' | 'visibility') =>
    ({ id: id(field), label: t(`field.${field}`), isInvalid: errorOn(field) !== undefined }) as const;
  const field = (name: keyof ObjectiveFields) =>
    ({ id: id(name), label: t(`field.${name}`), error: errorOn(name) }) as const;

  return (
    <>
      <FormField {...field('title')} help={t('objective.titleHelp')} isRequired>
        <CoachedTitle
          id={id('title')}
          kind="objective"
          value={fields.title}
          onChange={(title) => change({ title })}
          isInvalid={errorOn('title') !== undefined}
          existingId={existingId ?? null}
          objectiveId={null}
          teamId={fields.teamId}
          place={{ cycleId: fields.cycleId, parent: fields.parent }}
        />
      </FormField>
      <FormField {...field('why')} help={t('objective.whyHelp')}>
        <TextArea
          id={id('why')}
          minimumRows={3}
          value={fields.why}
          isInvalid={errorOn('why') !== undefined}
          onChange={(event) => change({ why: event.currentTarget.value })}
        />
      </FormField>
      <FormField {...field('ownerId')} isRequired>
        <UserPicker
          id={id('ownerId')}
          label={t('field.ownerId')}
          value={fields.ownerId}
          onChange={(ownerId) => ownerId !== null && change({ ownerId })}
        />
      </FormField>
      <div className={formStyles['pair']}>
        <FormField {...field('levelId')} isRequired>
          <Choice
            {...choice('levelId')}
            options={tree.levels.map((level) => ({ value: level.id, label: levelName(level, t) }))}
            value={fields.levelId}
            onChange={(levelId) => levelId !== null && change({ levelId })}
          />
        </FormField>
        <FormField {...field('teamId')}>
          <Choice
            {...choice('teamId')}
            options={tree.teams.map(({ id: value, name }) => ({ value, label: name }))}
            value={fields.teamId}
            onChange={(teamId) => change({ teamId })}
            placeholder={t('common.none')}
            isClearable
          />
        </FormField>
      </div>
      <FormField {...field('cycleId')} isRequired>
        <Choice
          {...choice('cycleId')}
          options={tree.cycles
            .filter(({ state }) => state !== 'closed')
            .map(({ id: value, name }) => ({ value, label: name }))}
          value={fields.cycleId}
          onChange={(cycleId) => cycleId !== null && change({ cycleId })}
        />
      </FormField>
      <FormField {...field('parent')} help={t('objective.parentHelp')}>
        <ParentPicker
          id={id('parent')}
          parent={fields.parent}
          cycleId={fields.cycleId}
          onChange={(parent) => change({ parent })}
          {...(existingId !== undefined && { exceptObjectiveId: existingId })}
        />
      </FormField>
      <div className={formStyles['pair']}>
        <FormField {...field('commitment')} help={t(`commitment.${fields.commitment}.why`)}>
          <Choice
            {...choice('commitment')}
            options={COMMITMENTS.map((value) => ({ value, label: t(`commitment.${value}.name`) }))}
            value={fields.commitment}
            onChange={(commitment) => commitment !== null && change({ commitment })}
          />
        </FormField>
        <NumberField
          {...field('weight')}
          help={t('objective.weightHelp')}
          value={fields.weight}
          onChange={(weight) => change({ weight })}
        />
      </div>
      <FormField {...field('visibility')}>
        <Choice
          {...choice('visibility')}
          options={VISIBILITIES.map((value) => ({ value, label: t(`visibility.${value}`) }))}
          value={fields.visibility}
          onChange={(visibility) => visibility !== null && change({ visibility })}
        />
      </FormField>
      {fields.visibility === 'restricted' && (
        <FormField {...field('viewerIds')} help={t('objective.viewersHelp')}>
          <PeoplePicker
            id={id('viewerIds')}
            label={t('field.viewerIds')}
            value={fields.viewerIds}
            onChange={(viewerIds) => change({ viewerIds })}
          />
        </FormField>
      )}
    </>
  );
}
