import type { CycleView } from '../../contract/cycles';
import type { Cycle } from '../../domain/model/cycle';

export function presentCycle({ id, name, startsOn, endsOn, state, version }: Cycle): CycleView {
  return { id, name, startsOn, endsOn, state, version };
}
