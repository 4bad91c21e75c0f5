import { randomBytes, randomUUID } from 'node:crypto';
import type { ForgeIdentity } from './identity.ts';
import { scopesOf, type Manifest } from './manifest.ts';

export interface RuntimeOptions {
  identity: ForgeIdentity;
  manifest: Manifest;
  bundleDir: string;
  invocationId: string;
  functionKey: string;
  handler: string;
  moduleType: string;
  moduleKey: string;
  accountId: string | undefined;
  /** When the invocation is given up, in milliseconds since the epoch. */
  deadline: number;
}

/** What `@forge/api` calls the installation, in both of its shapes. */
export const installationOf = ({ installationId, cloudId, contextAri }: ForgeIdentity) => ({
  ari: { installationId, toString: () => `ari:cloud:ecosystem::installation/${installationId}` },
  contexts: [{ cloudId, toString: () => contextAri }],
});

const counter = { incr: () => undefined, incrBy: () => undefined, decr: () => undefined, decrBy: () => undefined };
const metrics = {
  counter: () => counter,
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
  gauge: () => ({ set: () => undefined }),
};

/** The object that `@forge/api` reads as `__forge_runtime__` (its type is `ForgeRuntime` there). */
export function runtimeObject(options: RuntimeOptions): object {
  const { identity, manifest, functionKey, moduleType, moduleKey, accountId, deadline } = options;
  return {
    proxy: { token: 'local', url: 'http://forge.invalid' },
    contextAri: identity.contextAri,
    container: { region: 'local', runtime: 'nodejs24.x', handler: options.handler, appCodeDir: options.bundleDir },
    appContext: {
      appId: identity.appId,
      appVersion: identity.appVersion,
      environmentId: identity.environmentId,
      environmentType: identity.environmentType,
      invocationId: options.invocationId,
      installationId: identity.installationId,
      installation: installationOf(identity),
      functionKey,
      moduleType,
      moduleKey,
      permissions: { scopes: scopesOf(manifest), external: manifest.permissions.external ?? {} },
    },
    ...(accountId !== undefined && { aaid: accountId }),
    lambdaContext: { awsRequestId: randomUUID(), getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()) },
    tracing: { traceId: randomBytes(16).toString('hex'), spanId: randomBytes(8).toString('hex') },
    realtime: {},
    metrics,
    featureFlags: () => false,
  };
}
