import { checkObjective, reviewReading, type Remark, type SetRemark } from '../../domain/coach';
import { checkCopy } from '../../domain/coach/set/checkObjective';
import { hearSet } from '../../domain/coach/set/setRemark';
import type { KeyResult } from '../../domain/model/keyResult';
import type { Objective } from '../../domain/model/objective';
import type { Dismissal } from '../ports/coach';
import { notAmong, notIn, reviewKeyResultTitle, type Manner } from './hearing';
import type { GistedText, Reading } from './readTexts';

type ReadTogether = { objective: Reading<Objective>; keyResults: readonly Reading<KeyResult>[] };

/** What the coach would ask about texts, one by one and together; what somebody set aside is not asked again. */
export type Questioner = {
  aboutTexts: (read: ReadTogether, manner: Manner) => ReadonlyMap<string, readonly Remark[]>;
  aboutSet: (read: ReadTogether, manner: Manner) => readonly SetRemark[];
  aboutCopy: (text: GistedText, parent: GistedText) => readonly SetRemark[];
};

/** Asked of every objective, whatever it says: no sign of quality. */
const ALWAYS_ASKED = 'set.sufficient';

const isQuestion = ({ severity }: Remark): boolean => severity === 'ask' || severity === 'warn';

/** Asks about texts of which these remarks were set aside. */
export function questioner(setAside: readonly Dismissal[]): Questioner {
  const byEntity = new Map<string, Dismissal[]>();
  for (const one of setAside) byEntity.set(one.entityId, [...(byEntity.get(one.entityId) ?? []), one]);
  const unheard = notAmong(setAside);
  const asked = (remarks: readonly Remark[], { id, title }: { id: string; title: string }) =>
    remarks.filter(isQuestion).filter(notIn(byEntity.get(id) ?? [], id, title));
  return {
    aboutTexts({ objective, keyResults }, manner) {
      const { remarks } = reviewReading(objective.reading, { kind: 'objective', ...manner });
      return new Map([
        [objective.of.id, asked(remarks, objective.of)],
        ...keyResults.map(
          ({ of, reading }) => [of.id, asked(reviewKeyResultTitle(of, manner, reading).remarks, of)] as const,
        ),
      ]);
    },
    aboutSet({ objective, keyResults }, manner) {
      const ids = [objective.of.id, ...keyResults.map(({ of }) => of.id)];
      return hearSet(checkObjective({ title: objective.title, keyResults }), manner.school)
        .filter(isQuestion)
        .filter((remark) => remark.messageKey !== ALWAYS_ASKED && unheard(remark, ids));
    },
    aboutCopy: (text, parent) => checkCopy(text, parent).filter((remark) => unheard(remark, [text.id])),
  };
}
