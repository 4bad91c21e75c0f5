import path from 'node:path';
import { startSite, type StartOptions, type TestSite } from '../../support/site';

const app = path.join(process.cwd(), 'test/local/forge/fixture-app');

/** A site with the fixture app and two people, Ada and Bob. */
export const startFixture = (options: StartOptions = {}): Promise<TestSite> =>
  startSite({ app, seed: path.join(app, 'seed.ts'), ...options });

export interface Worked {
  n: number;
  retry: { retryCount: number; retryReason: string; retryData: unknown } | null;
}

/** Calls one of the fixture's resolver functions as Ada. */
export const asAda =
  (site: TestSite) =>
  <T = unknown>(name: string, payload: unknown = {}): Promise<T> =>
    site.invoke<T>({ surface: 'notes-panel', function: name, payload, as: 'ada@example.com' });

/** What the fixture's worker has seen. */
export const worked = async (site: TestSite): Promise<Worked[]> =>
  (await asAda(site)<Worked[] | null>('recall', { key: 'worked' })) ?? [];
