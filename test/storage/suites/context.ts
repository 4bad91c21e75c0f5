import type { Stores } from '../../../src/platform/storage/stores';
import type { SqlHarness } from '../../support/sqlHarness';
import type { TestMoment } from '../moment';

/** What a suite of rules works with; the harness is there once a test runs. */
export type SuiteContext = { stores: Stores; moment: TestMoment; harness: () => SqlHarness };
