import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { PlumblineFailure } from '../../application/failure';
import { DEFAULT_COACH, type CoachSettings } from '../../application/ports/coach';
import type { MarkStore } from '../../application/ports/runtime';
import { SCHOOLS } from '../../contract/coach';

const KEY = 'coach';
const LEASE_SECONDS = 10;

const school = z.enum(SCHOOLS);
/** A field that an older version did not save has its default. */
const stored = z.object({
  school: school.catch(DEFAULT_COACH.school),
  teamSchools: z.array(z.tuple([z.string(), school])).catch([]),
  glossary: z.array(z.string()).catch([]),
  version: z.number(),
});

export async function readCoachSettings(): Promise<CoachSettings> {
  const value = await kvs.get<unknown>(KEY);
  if (value === undefined) return DEFAULT_COACH;
  const parsed = stored.safeParse(value);
  if (!parsed.success) throw new PlumblineFailure('storageUnavailable', 'storageUnavailable');
  return { ...parsed.data, teamSchools: new Map(parsed.data.teamSchools) };
}

/** KVS compares no versions, so that a short lease stands around reading and writing. */
export async function saveCoachSettings(
  marks: MarkStore,
  { teamSchools, ...rest }: CoachSettings,
  expectedVersion: number,
): Promise<boolean> {
  if (!(await marks.claim(KEY, LEASE_SECONDS))) return false;
  try {
    if ((await readCoachSettings()).version !== expectedVersion) return false;
    await kvs.set(KEY, { ...rest, teamSchools: [...teamSchools], version: expectedVersion + 1 });
    return true;
  } finally {
    await marks.release(KEY);
  }
}
