import { migrate } from '../../../src/platform/storage/migrate';
import { MIGRATIONS } from '../../../src/platform/storage/migrations';
import { aCycle } from '../builders';
import type { SuiteContext } from './context';

/** Forge runs 25 definitions a minute, of which the runner itself needs two. */
const DEFINITIONS_A_MINUTE = 25;

export function migrationsSuite({ stores: { cycles }, harness }: SuiteContext): void {
  it('fit in one minute of a fresh installation', () => {
    expect(MIGRATIONS.length + 2).toBeLessThanOrEqual(DEFINITIONS_A_MINUTE);
    expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
  });

  it('may run again without harm', async () => {
    const cycle = aCycle();
    await cycles.insert(cycle);
    await migrate();
    expect(await cycles.list()).toEqual([cycle]);
  });

  it('run by themselves when the tables are gone, once for all who notice', async () => {
    await harness().reset();
    harness().takeStatements();
    expect(await Promise.all([cycles.list(), cycles.list(), cycles.find('x')])).toEqual([[], [], undefined]);
    const made = harness()
      .takeStatements()
      .filter((statement) => statement.includes('EXISTS cycle '));
    expect(made).toHaveLength(1);
  });

  it('are not asked for again by a runtime that is warm', async () => {
    harness().takeStatements();
    await cycles.list();
    expect(harness().takeStatements()).toHaveLength(1);
  });

  it('answer "storage unavailable" when the database refuses, and leak nothing of the statement', async () => {
    const refusal = { code: 'SQL_EXECUTION_ERROR', message: 'secret table detail', debug: { errno: 1105 } };
    harness().fail(() => Response.json(refusal, { status: 400 }));
    try {
      const failure: unknown = await cycles.list().catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'storageUnavailable', messageKey: 'storageUnavailable' });
      expect((failure as Error).message).not.toContain('secret');
    } finally {
      harness().fail(undefined);
    }
  });
}
