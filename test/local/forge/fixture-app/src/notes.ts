import { migrationRunner } from '@forge/sql';

/** Creates the fixture's table once. */
export async function migrate(): Promise<void> {
  await migrationRunner
    .enqueue('v1', 'CREATE TABLE IF NOT EXISTS note (id VARCHAR(40) NOT NULL PRIMARY KEY, body VARCHAR(200) NOT NULL)')
    .run();
}
