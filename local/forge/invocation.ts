import { AsyncLocalStorage } from 'node:async_hooks';

export type InvocationKind =
  'resolver' | 'trigger' | 'lifecycle' | 'consumer' | 'scheduledTrigger' | 'adfExport' | 'dynamicProperties' | 'action';

/** What `@forge/*` says about a platform call. */
export interface CallMeta {
  type: string;
  provider?: string;
  remote?: string;
  accountId?: string;
}

/** One run of one of the app's functions, from call to answer. */
export interface Invocation {
  id: string;
  functionKey: string;
  kind: InvocationKind;
  /** The invoking user; none for triggers, schedules and consumers. */
  accountId: string | undefined;
  /** The object that `@forge/api` reads as `__forge_runtime__`. */
  runtime: object;
  /** Set when it has answered or was given up: from then on the platform takes no call from it. */
  ended: 'timed out' | 'returned' | undefined;
  /** The present moment by the site's clock, in milliseconds since the epoch. */
  now(): number;
  /** Every platform call of it. */
  call(meta: CallMeta, path: string, init: RequestInit | undefined): Promise<Response>;
  /** Its `fetch` to the outside. */
  egress(input: string | URL | Request, init: RequestInit | undefined): Promise<Response>;
}

const storage = new AsyncLocalStorage<Invocation>();

/** The invocation that the running code belongs to, if it belongs to one. */
export const currentInvocation = (): Invocation | undefined => storage.getStore();

export const runIn = <T>(invocation: Invocation, work: () => T): T => storage.run(invocation, work);

/** Runs what is not the work of the invocation that is going on. */
export const outsideInvocations = <T>(work: () => T): T => storage.exit(work);

let installed = false;

/**
 * Installs the two hooks through which `@forge/*` reaches its platform, and the filter before the app's own `fetch`.
 * Must run before the app's bundle is loaded, because `@forge/api` keeps the `fetch` that it finds then.
 */
export function installHooks(): void {
  if (installed) return;
  installed = true;
  const nativeFetch = globalThis.fetch;
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => storage.getStore()?.runtime,
  });
  Object.defineProperty(globalThis, '__forge_fetch__', {
    configurable: true,
    value: async (meta: CallMeta, path: string, init?: RequestInit): Promise<Response> => {
      const invocation = storage.getStore();
      if (!invocation) throw new Error('Forge runtime not found.');
      if (invocation.ended) {
        throw new Error(
          `The invocation of ${invocation.functionKey} has ${invocation.ended}; ${path} is not called any more.`,
        );
      }
      return invocation.call(meta, path, init);
    },
  });
  globalThis.fetch = (input, init) => storage.getStore()?.egress(input, init) ?? nativeFetch(input, init);
}
