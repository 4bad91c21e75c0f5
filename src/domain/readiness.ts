import type { Missing } from '../contract/vocabulary';
import type { KeyResult } from './model/keyResult';

type Planned = Pick<KeyResult, 'ownerId' | 'measure' | 'baseline' | 'target'>;

/** What a key result lacks before its cycle may begin. Nothing else keeps a cycle from beginning. */
export function missingIn({ ownerId, measure, baseline, target }: Planned): Missing[] {
  const range: readonly Missing[] = [
    ...(baseline === null ? (['baseline'] as const) : []),
    ...(target === null ? (['target'] as const) : []),
  ];
  return [...(ownerId === '' ? (['owner'] as const) : []), ...(measure === 'metric' ? range : [])];
}
