import type { ParentRef } from '../../domain/model/objective';
import { findLoops, wouldLoop } from '../../domain/parents';
import { PlumblineFailure } from '../failure';
import type { Services } from '../ports/services';

type Uses = Pick<Services, 'objectives'>;

/** Refuses a move that would make an objective its own ancestor. */
export async function refuseLoop(
  { objectives: store }: Uses,
  objectiveId: string,
  parent: ParentRef | null,
): Promise<void> {
  if (parent === null) return;
  const { objectives, keyResults } = await store.parents();
  if (wouldLoop(objectiveId, parent, objectives, keyResults)) throw new PlumblineFailure('parentLoop', 'parentLoop');
}

/** Whether the objective is in a loop now: two moves at once can each be legal and close one together. */
export async function isInLoop({ objectives: store }: Uses, objectiveId: string): Promise<boolean> {
  const { objectives, keyResults } = await store.parents();
  return findLoops(objectives, keyResults).some((loop) => loop.includes(objectiveId));
}
