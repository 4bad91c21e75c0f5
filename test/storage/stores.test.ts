import { createStores } from '../../src/platform/storage/stores';
import { ENGINES, startSql, type SqlHarness } from '../support/sqlHarness';
import { testMoment } from './moment';
import { alignmentSuite } from './suites/alignment';
import { changedIssuesSuite } from './suites/changedIssues';
import { checkInsSuite } from './suites/checkIns';
import { coachSuite } from './suites/coach';
import { cyclesSuite } from './suites/cycles';
import { keyResultsSuite } from './suites/keyResults';
import { marksSuite } from './suites/marks';
import { migrationsSuite } from './suites/migrations';
import { objectivesSuite } from './suites/objectives';
import { organisationSuite } from './suites/organisation';
import { snapshotsSuite } from './suites/snapshots';
import { treeSuite } from './suites/tree';
import { workSuite } from './suites/work';
import { workLinksSuite } from './suites/workLinks';

describe.each(ENGINES)('stores on %s', (engine) => {
  let harness: SqlHarness;
  const moment = testMoment();
  const context = { stores: createStores(moment), moment, harness: () => harness };

  beforeAll(async () => {
    harness = startSql(engine);
    await context.stores.cycles.list();
  });
  afterAll(() => harness.stop());
  beforeEach(() => harness.clear());

  describe('cycles', () => cyclesSuite(context));
  describe('organisation', () => organisationSuite(context));
  describe('objectives', () => objectivesSuite(context));
  describe('key results', () => keyResultsSuite(context));
  describe('check-ins', () => checkInsSuite(context));
  describe('work links', () => workLinksSuite(context));
  describe('work', () => workSuite(context));
  describe('snapshots', () => snapshotsSuite(context));
  describe('alignment', () => alignmentSuite(context));
  describe('changed issues', () => changedIssuesSuite(context));
  describe('tree', () => treeSuite(context));
  describe('settings and marks', () => marksSuite(context));
  describe('the coach', () => coachSuite(context));
  describe('migrations', () => migrationsSuite(context));
});
