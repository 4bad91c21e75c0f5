import type { PlumblineContract } from '../../../src/contract/contract';
import type { PlumblineError, Result } from '../../../src/contract/result';
import { startSite, type TestSite } from '../../support/site';
import type { Place } from '../../support/siteClient';

export type Name = 'nora' | 'ada' | 'lea' | 'tim' | 'eve' | 'carl';
export type Call = keyof PlumblineContract;
type Payload<C extends Call> = Parameters<PlumblineContract[C]>[0];
type Value<C extends Call> = ReturnType<PlumblineContract[C]> extends Result<infer V> ? V : never;
type Where = { surface?: string; place?: Place };

/** The app behind its one door, on a site of its own. */
export type App = {
  site: TestSite;
  /** Calls as a person; fails the test when the app refuses. */
  call<C extends Call>(as: Name, call: C, payload?: Payload<C>, where?: Where): Promise<Value<C>>;
  /** Calls with whatever payload and answers the refusal; fails the test when the app agrees. */
  refuse(as: Name, call: Call, payload?: unknown, where?: Where): Promise<PlumblineError>;
  /** Back to an app that has stored nothing. */
  reset(): Promise<void>;
};

export async function startApp(): Promise<App> {
  const site = await startSite({ seed: 'test/endpoints/support/seed.ts' });
  const send = (as: Name, name: Call, payload: unknown, { surface = 'plumbline-okrs', place }: Where = {}) =>
    site.invoke<Result<unknown>>({
      ...{ surface, function: name, payload, as: `${as}@example.com` },
      ...(place && { context: place }),
    });
  return {
    site,
    async call(as, name, payload, where) {
      const result = await send(as, name, payload, where);
      if (!result.ok) throw new Error(`${name} as ${as} was refused: ${JSON.stringify(result.error)}`);
      return result.value as Value<typeof name>;
    },
    async refuse(as, name, payload, where) {
      const result = await send(as, name, payload, where);
      if (result.ok) throw new Error(`${name} as ${as} was not refused: ${JSON.stringify(result.value)}`);
      return result.error;
    },
    async reset() {
      await site.faults([]);
      await site.reset({ scope: 'app' });
      await site.clearCalls();
    },
  };
}
