import { useId, useState } from 'react';
import { WEIGHT_MAX } from '../../../src/contract/limits';
import { NumberField } from '../../shared/forms/NumberField';
import { readNumber, writeNumber } from '../../shared/forms/readNumber';
import { useT } from '../../shared/language/language';

type Props = { weight: number; onWeight: (weight: number) => void; onCancel: () => void };

/** How much an epic counts: Enter takes it, Escape leaves it as it was. */
export function WeightForm({ weight, onWeight, onCancel }: Props) {
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState(writeNumber(weight));
  const [refused, setRefused] = useState(false);
  const read = readNumber(typed);
  const isWeight = read !== null && read >= 0 && read <= WEIGHT_MAX;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setRefused(!isWeight);
        if (isWeight) onWeight(read);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <NumberField
        id={id}
        label={t('field.weight')}
        autoFocus
        value={typed}
        onChange={setTyped}
        error={refused && !isWeight ? t('errors.weightRange', { least: 0, most: WEIGHT_MAX }) : undefined}
      />
    </form>
  );
}
