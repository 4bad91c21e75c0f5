import Button, { IconButton } from '@atlaskit/button/new';
import { ErrorMessage } from '@atlaskit/form';
import AddIcon from '@atlaskit/icon/core/add';
import RemoveIcon from '@atlaskit/icon/core/cross';
import Textfield from '@atlaskit/textfield';
import { MILESTONES_MAX } from '../../../src/contract/limits';
import { useT } from '../../shared/language/language';
import styles from './formParts.module.css';
import type { MilestoneFields } from './keyResultFields';

type Props = {
  milestones: MilestoneFields[];
  onChange: (milestones: MilestoneFields[]) => void;
  error?: string | undefined;
};

/** The check-list of a key result, in its order. */
export function MilestonesField({ milestones, onChange, error }: Props) {
  const t = useT();
  const put = (index: number, part: Partial<MilestoneFields>) =>
    onChange(milestones.map((one, place) => (place === index ? { ...one, ...part } : one)));
  const named = (action: string, index: number) =>
    t('common.named', { action, object: t('keyResult.milestone', { place: index + 1 }) });
  return (
    <fieldset className={styles['milestones']}>
      <legend className={styles['legend']}>{t('field.milestones')}</legend>
      {milestones.map((milestone, index) => (
        <div key={milestone.id ?? `new-${index}`} className={styles['milestone']}>
          <Textfield
            aria-label={t('keyResult.milestone', { place: index + 1 })}
            value={milestone.title}
            onChange={(event) => put(index, { title: event.currentTarget.value })}
          />
          <Textfield
            aria-label={named(t('field.weight'), index)}
            inputMode="decimal"
            value={milestone.weight}
            onChange={(event) => put(index, { weight: event.currentTarget.value })}
          />
          <IconButton
            icon={RemoveIcon}
            label={named(t('forms.remove'), index)}
            appearance="subtle"
            onClick={() => onChange(milestones.filter((_, place) => place !== index))}
          />
        </div>
      ))}
      {error !== undefined && <ErrorMessage>{error}</ErrorMessage>}
      {milestones.length < MILESTONES_MAX && (
        <Button
          iconBefore={AddIcon}
          appearance="subtle"
          onClick={() => onChange([...milestones, { id: null, title: '', weight: '1', reachedOn: null }])}
        >
          {t('keyResult.addMilestone')}
        </Button>
      )}
    </fieldset>
  );
}
