import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import type { MarkStore, Moment } from '../../application/ports/runtime';

/** Forge may delete an expired key up to 48 hours late, so that each mark says itself how long it holds. */
type Mark = { value: string; until: string | null };

const keyOf = (name: string): string => `mark:${name}`;

export function createMarkStore(moment: Moment): MarkStore {
  return {
    claim: (name, seconds) => claim(moment, name, seconds),
    release: (name) => kvs.delete(keyOf(name)),
    async read(name) {
      const mark = await kvs.get<Mark>(keyOf(name));
      return mark === undefined || isOver(mark, moment) ? undefined : mark.value;
    },
    async write(name, value, seconds) {
      if (seconds === undefined) await kvs.set<Mark>(keyOf(name), { value, until: null });
      else await kvs.set(keyOf(name), markFor(moment, value, seconds), lifeOf(seconds));
    },
  };
}

async function claim(moment: Moment, name: string, seconds: number): Promise<boolean> {
  const mark = markFor(moment, '', seconds);
  if (await setOnce(keyOf(name), mark, seconds)) return true;
  const there = await kvs.get<Mark>(keyOf(name));
  if (there === undefined) return setOnce(keyOf(name), mark, seconds);
  if (!isOver(there, moment) || there.until === null) return false;
  // Of all who find it over, one may take it: the one who first claims its end.
  if (!(await claim(moment, `${name}:after:${there.until}`, TAKE_OVER_SECONDS))) return false;
  await kvs.set(keyOf(name), mark, lifeOf(seconds));
  return true;
}

const TAKE_OVER_SECONDS = 60;

async function setOnce(key: string, mark: Mark, seconds: number): Promise<boolean> {
  try {
    await kvs.set(key, mark, { ...lifeOf(seconds), keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    if (error instanceof ForgeKvsAPIError && error.responseDetails.status === 409) return false;
    throw error;
  }
}

const lifeOf = (seconds: number) => ({ ttl: { value: seconds, unit: 'SECONDS' as const } });

function markFor(moment: Moment, value: string, seconds: number): Mark {
  return { value, until: new Date(Date.parse(moment.now()) + seconds * 1000).toISOString() };
}

const isOver = ({ until }: Mark, moment: Moment): boolean => until !== null && until <= moment.now();
