import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { PlumblineFailure } from '../../application/failure';
import type { MarkStore, SettingsStore } from '../../application/ports/runtime';
import { WORK_UNITS } from '../../contract/vocabulary';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/model/settings';

const KEY = 'settings';
const LEASE_SECONDS = 10;

/** A field that an older version did not save has its default. */
const stored = z.object({
  timeZone: z.string().catch(DEFAULT_SETTINGS.timeZone),
  workUnit: z.enum(WORK_UNITS).catch(DEFAULT_SETTINGS.workUnit),
  notDeliveredResolutions: z.array(z.string()).catch([...DEFAULT_SETTINGS.notDeliveredResolutions]),
  storyPointFields: z.array(z.string()).catch([]),
  checkInEveryDays: z.number().catch(DEFAULT_SETTINGS.checkInEveryDays),
  quietAfterDays: z.number().catch(DEFAULT_SETTINGS.quietAfterDays),
  version: z.number(),
});

/** KVS compares no versions, so that a short lease stands around reading and writing. */
export function createSettingsStore(marks: MarkStore): SettingsStore {
  return {
    get: read,
    async save(settings, expectedVersion) {
      if (!(await marks.claim(KEY, LEASE_SECONDS))) return false;
      try {
        if ((await read()).version !== expectedVersion) return false;
        await kvs.set(KEY, { ...settings, version: expectedVersion + 1 });
        return true;
      } finally {
        await marks.release(KEY);
      }
    },
  };
}

async function read(): Promise<Settings> {
  const value = await kvs.get<unknown>(KEY);
  if (value === undefined) return DEFAULT_SETTINGS;
  const parsed = stored.safeParse(value);
  if (!parsed.success) throw new PlumblineFailure('storageUnavailable', 'storageUnavailable');
  return parsed.data;
}
