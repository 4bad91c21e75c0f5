import type { DraftQualityView, PairedText, QualityPair } from '../../contract/coach';
import { findPairs, type Pair, type Pairs } from '../../domain/coach/set/findPairs';
import { setRemark } from '../../domain/coach/set/setRemark';
import type { Objective } from '../../domain/model/objective';
import type { Dismissal } from '../ports/coach';
import { notAmong } from './hearing';
import type { GistedText } from './readTexts';
import type { VisibleTexts } from './visibleTexts';

/** Objectives without a team are their owners'. */
const sideOf = ({ teamId, ownerId }: Objective): string => teamId ?? ownerId;

/**
 * Texts of different teams that say the same or the contrary, one of them at least in the cycle. What hangs in one
 * line is no question: a child says on purpose what its parent says.
 */
export function pairsBetweenTeams(
  texts: readonly GistedText[],
  { inOneLine }: VisibleTexts,
  cycleId: string,
): Pairs<GistedText> {
  return findPairs(texts, ({ objective: a }, { objective: b }) => {
    const elsewhere = a.cycleId !== cycleId && b.cycleId !== cycleId;
    return elsewhere || sideOf(a) === sideOf(b) || inOneLine(a.id, b.id);
  });
}

/** The pairs as they are shown; those that somebody set aside are left out. */
export function presentPairs(
  { pairs, leftOut, notCompared }: Pairs<GistedText>,
  setAside: readonly Dismissal[],
): Pick<DraftQualityView, 'alike' | 'opposed' | 'pairsLeftOut' | 'pairsNotCompared'> {
  const unheard = notAmong(setAside);
  const asked = pairs.filter(({ first, second, found }) =>
    unheard(setRemark(found.kind, [first.title, second.title]), [first.id, second.id]),
  );
  const ofKind = (kind: string) => asked.filter(({ found }) => found.kind === kind).map(presentPair);
  return {
    alike: ofKind('duplicate'),
    opposed: ofKind('conflict'),
    pairsLeftOut: leftOut,
    pairsNotCompared: notCompared,
  };
}

function presentPair({ first, second, found }: Pair<GistedText>): QualityPair {
  const [one, other] = first.of.number < second.of.number ? [first, second] : [second, first];
  return { first: presentText(one), second: presentText(other), words: [...found.words] };
}

export function presentText({ id, key, title, objective: { teamId } }: GistedText): PairedText {
  return { id, key, title, teamId };
}
