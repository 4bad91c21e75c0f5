import { checkObjective, hearSet, reviewReading, type Remark, type SetRemark } from '../../domain/coach';
import { checkCopy } from '../../domain/coach/set/checkObjective';
import type { Dismissal } from '../ports/coach';
import { notAmong, notIn, reviewKeyResultTitle, type Manner } from './hearing';
import type { ReadKeyResult, ReadObjective } from './readTexts';

/** What the coach would ask about an objective, its key results, and all of them together. */
export type Questions = {
  objective: readonly Remark[];
  keyResults: ReadonlyMap<string, readonly Remark[]>;
  together: readonly SetRemark[];
};

/** Asked of every objective, whatever it says: no sign of quality. */
const ALWAYS_ASKED = 'set.sufficient';

const isQuestion = ({ severity }: Remark): boolean => severity === 'ask' || severity === 'warn';

/** Reviews objectives one after the other; what somebody set aside is not asked again. */
export function questioner(
  setAside: readonly Dismissal[],
): (objective: ReadObjective, parent: ReadObjective | ReadKeyResult | undefined, manner: Manner) => Questions {
  const byEntity = new Map<string, Dismissal[]>();
  for (const one of setAside) byEntity.set(one.entityId, [...(byEntity.get(one.entityId) ?? []), one]);
  const unheard = notAmong(setAside);
  const asked = (remarks: readonly Remark[], { id, title }: { id: string; title: string }) =>
    remarks.filter(isQuestion).filter(notIn(byEntity.get(id) ?? [], id, title));
  return (objective, parent, manner) => {
    const { keyResults } = objective;
    const ids = [objective.id, ...keyResults.map(({ id }) => id)];
    const together = [...(parent === undefined ? [] : checkCopy(objective, parent)), ...checkObjective(objective)];
    return {
      objective: asked(reviewReading(objective.reading, { kind: 'objective', ...manner }).remarks, objective),
      keyResults: new Map(
        keyResults.map((one) => [one.id, asked(reviewKeyResultTitle(one.of, manner, one.reading).remarks, one)]),
      ),
      together: hearSet(together, manner.school)
        .filter(isQuestion)
        .filter((remark) => remark.messageKey !== ALWAYS_ASKED && unheard(remark, ids)),
    };
  };
}
