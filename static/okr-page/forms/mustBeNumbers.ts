import { RequestFailed } from '../../shared/client/call';
import { readNumber } from '../../shared/forms/readNumber';
import type { KeyResultFields } from './keyResultFields';

/** Refuses what is typed for a baseline or target and is no number: sent as nothing, a draft would lose it. */
export function mustBeNumbers(fields: KeyResultFields): void {
  if (fields.measure !== 'metric') return;
  const field = (['baseline', 'target'] as const).find(
    (name) => fields[name].trim() !== '' && readNumber(fields[name]) === null,
  );
  if (field === undefined) return;
  throw new RequestFailed({ code: 'invalid', messageKey: 'notANumber', values: { field }, reference: '' });
}
