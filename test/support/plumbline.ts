import type { Browser } from 'playwright-core';
import { PEOPLE, type PersonName } from '../../scripts/demo/people.ts';
import { plumblineOn, type PlumblineClient } from '../../scripts/plumblineClient.ts';
import { DEMO_NOW } from './demoNow';
import { openBrowser, visit, type Visit, type VisitOptions } from './browser';
import { startSite, type StartOptions, type TestSite } from './site';

export const DEMO: StartOptions = { seed: 'test/support/demoSeed.ts' };
const SEEDED = 'seeded';

type Open = Omit<VisitOptions, 'as'> & {
  /** Errors on the console are part of what is tested, such as those of failing requests. */
  expectsComplaints?: boolean;
};

/** A site with the app and a browser in front of it, for all tests of a file. */
export interface Stage {
  readonly site: TestSite;
  readonly browser: Browser;
  /** The app through its resolver, as a person (e-mail). */
  readonly app: PlumblineClient;
  /** Opens an address as one of the demo's people, or as whoever has this e-mail. */
  open: (as: PersonName | `${string}@${string}`, address: string, options?: Open) => Promise<Visit>;
}

/**
 * Starts site and browser before the tests of a file and ends them after. Each test begins with the site as `prepare`
 * left it, and fails when a page told its console an error.
 */
export function onStage(start: StartOptions = DEMO, prepare?: (stage: Stage) => Promise<void>): Stage {
  const present = start.seed === DEMO.seed ? { now: DEMO_NOW } : {};
  let running: { site: TestSite; browser: Browser } | undefined;
  let visits: (Visit & { expectsComplaints: boolean })[] = [];
  const live = () => {
    if (running === undefined) throw new Error('The stage is open only while tests run.');
    return running;
  };
  const stage: Stage = {
    get site() {
      return live().site;
    },
    get browser() {
      return live().browser;
    },
    get app() {
      return plumblineOn((call) => live().site.invoke(call));
    },
    async open(as, address, { expectsComplaints = false, ...options } = {}) {
      const { browser, site } = live();
      const opened = await visit(browser, site.url, address, { as: emailOf(as), ...present, ...options });
      visits.push({ ...opened, expectsComplaints });
      return opened;
    },
  };
  beforeAll(async () => {
    running = { site: await startSite(start), browser: await openBrowser() };
    await prepare?.(stage);
    await running.site.snapshot(SEEDED);
  });
  beforeEach(() => live().site.reset({ to: SEEDED }));
  afterEach(async () => {
    const complaints = visits.filter((one) => !one.expectsComplaints).flatMap((one) => one.complaints);
    await Promise.all(visits.map((one) => one.close()));
    visits = [];
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await running?.browser.close();
    await running?.site.stop();
  });
  return stage;
}

export function emailOf(as: PersonName | `${string}@${string}`): string {
  return as in PEOPLE ? PEOPLE[as as PersonName].email : as;
}
