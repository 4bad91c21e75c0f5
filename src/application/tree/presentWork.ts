import type { WorkView } from '../../contract/tree';
import { isCounted, type KeyResultWork } from '../../domain/work';
import type { LinkFact } from '../ports/tree';
import { presentProgress } from './presentNumbers';

export function presentWork(work: KeyResultWork, links: readonly LinkFact[]): WorkView {
  const counting = links.filter(({ state, weight }) => isCounted(state) && weight > 0);
  return {
    unit: work.unit,
    delivered: work.delivered,
    scope: work.scope,
    notDelivered: work.notDelivered,
    share: presentProgress(work.share),
    added: counting.reduce((sum, { added }) => sum + added, 0),
    removed: counting.reduce((sum, { removed }) => sum + removed, 0),
    unestimated: work.unestimated,
    epics: work.attached,
  };
}
