import type { Services } from '../ports/services';

/** A scan that was asked for is not asked for again while it is likely to run. */
const ASKED_SECONDS = 120;

/** Asks for a new scan of all projects in the background; asking twice starts one. */
export async function scanProjects({ queue, marks }: Pick<Services, 'queue' | 'marks'>): Promise<null> {
  if (await marks.claim('scan:asked', ASKED_SECONDS)) await queue.push({ kind: 'scanProjects', next: 0 });
  return null;
}
