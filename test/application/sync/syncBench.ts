import type { Job } from '../../../src/application/ports/runtime';
import type { Services } from '../../../src/application/ports/services';
import { runJob, type JobOutcome } from '../../../src/application/sync/runJob';
import type { WorkDay } from '../../../src/domain/model/work';
import { createStores } from '../../../src/platform/storage/stores';
import { aCycle, aKeyResult, aLink, anObjective } from '../../storage/builders';
import { testMoment, type TestMoment } from '../../storage/moment';
import { startSql, type SqlHarness } from '../../support/sqlHarness';
import { anIssue, FakeJira } from './fakeJira';

/** The sync on real stores over SQLite, with a Jira and a queue that the test holds in its hands. */
export type SyncBench = {
  services: Services;
  harness: SqlHarness;
  moment: TestMoment;
  jira: FakeJira;
  queued: { job: Job; delay: number | undefined }[];
  /** Runs what is queued until nothing is; answers the outcomes. */
  drain(): Promise<JobOutcome[]>;
  run(job: Job): Promise<JobOutcome>;
  /** Puts an epic with children into Jira, attaches it to a new key result and reads it. */
  attach(epicId: string, childIds: readonly string[]): Promise<{ keyResultId: string }>;
  sums(epicId: string): Promise<string>;
  days(epicId: string): Promise<WorkDay[]>;
  stop(): Promise<void>;
};

export function startBench(): SyncBench {
  const harness = startSql('sqlite');
  const moment = testMoment();
  const jira = new FakeJira();
  const queued: SyncBench['queued'] = [];
  const queue = {
    push: (job: Job, delay?: number) => {
      queued.push({ job: structuredClone(job), delay });
      return Promise.resolve();
    },
  };
  const services: Services = { ...createStores(moment), jira, queue, moment };
  const run = (job: Job) => runJob(services, job, { hasTime: () => true });
  return {
    ...{ services, harness, moment, jira, queued, run },
    async drain() {
      const outcomes: JobOutcome[] = [];
      for (let next = queued.shift(); next; next = queued.shift()) outcomes.push(await run(next.job));
      return outcomes;
    },
    async attach(epicId, childIds) {
      jira.put(anIssue({ id: epicId, hierarchyLevel: 1 }), ...childIds.map((id) => anIssue({ id, parentId: epicId })));
      const keyResultId = await aSavedKeyResult(services);
      await services.workLinks.insertMissing([aLink({ keyResultId, epicId })]);
      await run({ kind: 'readEpics', epicIds: [epicId] });
      return { keyResultId };
    },
    async sums(epicId) {
      const [epic] = await services.work.epics([epicId]);
      return epic ? `${epic.sums.delivered} of ${epic.sums.scope}, ${epic.state}` : 'unread';
    },
    days: (epicId) => services.work.daysOf([epicId]),
    stop: () => harness.stop(),
  };
}

export async function aSavedKeyResult(services: Services): Promise<string> {
  const cycle = aCycle();
  await services.cycles.insert(cycle);
  const objective = anObjective({ cycleId: cycle.id });
  await services.objectives.insert(objective);
  const keyResult = aKeyResult({ objectiveId: objective.id, measure: 'work', baseline: null, target: null });
  await services.keyResults.insert(keyResult);
  return keyResult.id;
}
