import { DEFAULT_SETTINGS } from '../../../src/domain/model/settings';
import type { SuiteContext } from './context';

export function marksSuite({ stores: { marks, settings }, moment, harness }: SuiteContext): void {
  const at = (instant: string) => {
    moment.set(instant);
    // The platform deletes what has expired up to 48 hours late: its clock lags behind.
    harness().setNow(Date.parse(instant) - 40 * 3_600_000);
  };
  afterEach(() => at('2026-10-05T09:00:00.000Z'));

  it('claim a mark once, until it is released', async () => {
    expect(await marks.claim('once', 60)).toBe(true);
    expect(await marks.claim('once', 60)).toBe(false);
    await marks.release('once');
    expect(await marks.claim('once', 60)).toBe(true);
  });

  it('take over a mark that is over though the platform still holds it, one of many', async () => {
    at('2026-10-05T09:00:00.000Z');
    expect(await marks.claim('late', 60)).toBe(true);
    at('2026-10-05T09:00:59.000Z');
    expect(await marks.claim('late', 60)).toBe(false);
    at('2026-10-05T09:01:00.000Z');
    const claims = await Promise.all(Array.from({ length: 4 }, () => marks.claim('late', 60)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    at('2026-10-05T09:02:30.000Z');
    expect(await marks.claim('late', 60)).toBe(true);
  });

  it('read what was written as long as it holds', async () => {
    await marks.write('kept', 'for ever');
    await marks.write('short', 'for a minute', 60);
    expect(await marks.read('short')).toBe('for a minute');
    at('2026-10-05T09:01:00.000Z');
    expect(await marks.read('short')).toBeUndefined();
    expect(await marks.read('kept')).toBe('for ever');
    expect(await marks.read('never')).toBeUndefined();
  });

  it('save settings for one of two who saw the same version', async () => {
    const before = await settings.get();
    const change = (checkInEveryDays: number) =>
      settings.save({ ...DEFAULT_SETTINGS, timeZone: 'Europe/Paris', checkInEveryDays }, before.version);
    const saved = await Promise.all([change(14), change(21)]);
    expect(saved.toSorted()).toEqual([false, true]);
    const after = await settings.get();
    expect(after).toMatchObject({ timeZone: 'Europe/Paris', version: before.version + 1 });
    expect(await settings.save(after, before.version)).toBe(false);
  });
}
