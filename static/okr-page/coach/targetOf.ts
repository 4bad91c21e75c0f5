import type { TextView } from '../../../src/contract/coach';
import type { OkrTarget } from '../../shared/links/openOkr';

/** What a text's key leads to. */
export function targetOf({ id, key }: Pick<TextView, 'id' | 'key'>): OkrTarget {
  return { kind: key.startsWith('KR-') ? 'keyResult' : 'objective', id };
}
