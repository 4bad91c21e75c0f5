import type { CalendarDate } from '../../contract/vocabulary';
import type { Cycle } from '../../domain/model/cycle';
import type { TreeFacts } from '../ports/tree';

/** A cycle that is closed today was running on its days: a tree frozen then still tells how it went. */
export function asItStood(facts: TreeFacts, day: CalendarDate): TreeFacts {
  const then = (cycle: Cycle): Cycle =>
    cycle.state === 'closed' && day <= cycle.endsOn ? { ...cycle, state: 'active' } : cycle;
  return { ...facts, cycle: then(facts.cycle), cycles: facts.cycles.map(then) };
}
