import type { Services } from '../ports/services';

/** What belongs to the sample, written down before it is made, so that a stop half-way can be cleaned up. */
export type SampleIds = { cycleId: string; objectiveIds: string[]; keyResultIds: string[] };

const MARK = 'sample';

type Uses = Pick<Services, 'marks'>;

export async function readSample({ marks }: Uses): Promise<SampleIds | undefined> {
  const text = await marks.read(MARK);
  return text === undefined ? undefined : (JSON.parse(text) as SampleIds);
}

export async function writeSample({ marks }: Uses, ids: SampleIds): Promise<void> {
  await marks.write(MARK, JSON.stringify(ids));
}

export async function forgetSample({ marks }: Uses): Promise<void> {
  await marks.release(MARK);
}
