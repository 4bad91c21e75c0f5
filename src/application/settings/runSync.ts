import type { Services } from '../ports/services';
import type { Job } from '../ports/runtime';

const JOBS: Record<'hourly' | 'daily' | 'projects', Job> = {
  hourly: { kind: 'delta' },
  daily: { kind: 'compare', after: null },
  projects: { kind: 'scanProjects', next: 0 },
};

/** Asks for a repair run in the background. */
export async function runSync(
  { queue }: Pick<Services, 'queue'>,
  { kind }: { kind: 'hourly' | 'daily' | 'projects' },
): Promise<null> {
  await queue.push(JOBS[kind]);
  return null;
}
