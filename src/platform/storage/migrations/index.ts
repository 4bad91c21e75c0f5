import { firstTables } from './001-first-tables';
import { coachTables } from './002-coach';

/** One statement that may run any number of times and that code of the version before can live with. */
export type Migration = { name: string; statement: string };

/** All steps in their order; steps are added at the end and never changed. */
export const MIGRATIONS: readonly Migration[] = [...firstTables, ...coachTables];
