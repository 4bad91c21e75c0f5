import type { Services } from '../ports/services';
import { forgetSample, readSample } from './sampleMark';

/**
 * Takes the sample away, and nothing else: an objective under which somebody hung something of their own stays with
 * it, and so does the cycle. Nothing happens where there is no sample.
 */
export async function removeSample({
  marks,
  cycles,
  objectives,
  keyResults,
}: Pick<Services, 'marks' | 'cycles' | 'objectives' | 'keyResults'>): Promise<null> {
  const sample = await readSample({ marks });
  if (sample === undefined) return null;
  for (const keyResult of await keyResults.findMany(sample.keyResultIds)) {
    await keyResults.delete(keyResult.id, keyResult.version);
  }
  for (const id of sample.objectiveIds.toReversed()) {
    const objective = await objectives.find(id);
    if (objective) await objectives.delete(id, objective.version);
  }
  const cycle = await cycles.find(sample.cycleId);
  if (cycle) await cycles.delete(cycle.id, cycle.version);
  await forgetSample({ marks });
  return null;
}
