import type { Services } from '../ports/services';
import { readSample } from './sampleMark';

/** Whether the sample is there and can be taken away. */
export async function hasSample(services: Pick<Services, 'marks'>): Promise<boolean> {
  return (await readSample(services)) !== undefined;
}
