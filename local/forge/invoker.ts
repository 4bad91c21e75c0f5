import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Clock } from '../kernel/clock.ts';
import { exportOf, fileOf } from './bundle.ts';
import type { CallLog } from './callLog.ts';
import { installAppDate } from './appDate.ts';
import { createEgress } from './egress.ts';
import type { Faults } from './faults.ts';
import type { ForgeIdentity } from './identity.ts';
import { installHooks, runIn, type Invocation, type InvocationKind } from './invocation.ts';
import { timeLimit } from './limits.ts';
import type { Manifest } from './manifest.ts';
import type { Platform } from './platform.ts';
import { installationOf, runtimeObject } from './runtimeObject.ts';

export interface InvokerOptions {
  manifest: Manifest;
  identity: ForgeIdentity;
  bundleDir: string;
  clock: Clock;
  log: CallLog;
  faults: Faults;
  platform: Platform;
}

export interface InvocationRequest {
  functionKey: string;
  kind: InvocationKind;
  moduleType: string;
  moduleKey: string;
  /** The function's first argument. */
  payload: unknown;
  accountId?: string | undefined;
}

/** Runs one of the app's functions and answers its result as JSON would carry it; rejects with what it threw. */
export type Invoke = (request: InvocationRequest) => Promise<unknown>;

type Handler = (payload: unknown, context: object) => unknown;

export function createInvoker(options: InvokerOptions): Invoke {
  installHooks();
  installAppDate();
  const { clock, log } = options;
  const egress = createEgress(options.manifest);
  const handlerOf = createLoader(options);
  return async (request) => {
    const started = performance.now();
    const invocation = newInvocation(options, request, egress);
    let failure: string | undefined;
    try {
      // The bundle is loaded inside the invocation as well: its top level may ask the platform who it is.
      return await runIn(invocation, () => withinTime(options, request, invocation, handlerOf(request.functionKey)));
    } catch (error) {
      failure = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      throw error;
    } finally {
      invocation.ended ??= 'returned';
      log.addInvocation({
        at: clock.now(),
        id: invocation.id,
        functionKey: request.functionKey,
        kind: request.kind,
        ...(request.accountId !== undefined && { accountId: request.accountId }),
        ms: Math.round(performance.now() - started),
        ...(failure !== undefined && { error: failure }),
      });
    }
  };
}

/** Finds the code of a function; a bundle is loaded once. @throws Error when the manifest or the bundle has none */
function createLoader({ manifest, bundleDir }: InvokerOptions): (functionKey: string) => Handler {
  const load = createRequire(path.join(bundleDir, 'bundle.cjs'));
  return (functionKey) => {
    const handler = manifest.modules.function.find(({ key }) => key === functionKey)?.handler;
    if (handler === undefined) throw new Error(`The manifest has no function ${functionKey}.`);
    const module = load(`./${fileOf(handler)}.cjs`) as Record<string, unknown>;
    const run = module[exportOf(handler)];
    if (typeof run !== 'function') throw new Error(`${handler} of function ${functionKey} is no function.`);
    return run as Handler;
  };
}

function limitOf({ manifest, faults }: InvokerOptions, { kind, functionKey }: InvocationRequest): number {
  return faults.timeoutOf(functionKey) ?? timeLimit(manifest, kind, functionKey);
}

function newInvocation(options: InvokerOptions, request: InvocationRequest, egress: Invocation['egress']): Invocation {
  const { manifest, identity, bundleDir, platform } = options;
  const { functionKey, kind, accountId, moduleKey, moduleType } = request;
  const id = randomUUID();
  const handler = manifest.modules.function.find(({ key }) => key === functionKey)?.handler ?? '';
  const deadline = Date.now() + limitOf(options, request);
  const invocation: Invocation = {
    id,
    functionKey,
    kind,
    accountId,
    ended: undefined,
    egress,
    now: () => options.clock.now(),
    runtime: runtimeObject({
      identity,
      manifest,
      bundleDir,
      invocationId: id,
      functionKey,
      handler,
      moduleType,
      moduleKey,
      accountId,
      deadline,
    }),
    call: (meta, route, init) => platform.call(invocation, meta, route, init),
  };
  return invocation;
}

async function withinTime(
  options: InvokerOptions,
  request: InvocationRequest,
  invocation: Invocation,
  run: Handler,
): Promise<unknown> {
  const limitMs = limitOf(options, request);
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      invocation.ended = 'timed out';
      reject(Object.assign(new Error(`Function timed out after ${limitMs / 1000} s.`), { name: 'FUNCTION_TIME_OUT' }));
    }, limitMs);
  });
  const context = contextOf(options.identity, request.accountId);
  try {
    const result = await Promise.race([run(structuredClone(request.payload), context), timeout]);
    return result === undefined ? undefined : (JSON.parse(JSON.stringify(result)) as unknown);
  } finally {
    clearTimeout(timer);
  }
}

/** The function's second argument. */
const contextOf = (identity: ForgeIdentity, accountId: string | undefined): object => ({
  installContext: identity.contextAri,
  cloudId: identity.cloudId,
  installation: installationOf(identity),
  ...(accountId !== undefined && { principal: { accountId } }),
});
