import type { CallMeta, Invocation } from './invocation.ts';
import type { Kvs } from './kvs/service.ts';
import { scopesOf, type Manifest } from './manifest.ts';
import { createObserver, type ObservedCall, type ObserverOptions } from './observer.ts';
import type { QueueService } from './queues/service.ts';
import { notModelled } from './services/answers.ts';
import type { ProductName, Products } from './services/products.ts';
import { answerStargate } from './services/stargate.ts';
import type { SqlEngine, SqlRequest } from './sql/index.ts';

export interface PlatformOptions extends ObserverOptions {
  manifest: Manifest;
  kvs: Kvs;
  sql: SqlEngine;
  queues: QueueService;
  products: Products;
}

/** Everything that an app's code calls outside itself, with faults and the log in between. */
export interface Platform {
  call(invocation: Invocation, meta: CallMeta, path: string, init?: RequestInit): Promise<Response>;
  callFromPage(product: ProductName, request: Request, accountId: string): Promise<Response>;
}

export function createPlatform(options: PlatformOptions): Platform {
  const observe = createObserver(options);
  return {
    call(invocation, meta, path, init = {}) {
      const body = jsonBody(init);
      const accountId = meta.provider === 'user' ? (meta.accountId ?? invocation.accountId) : undefined;
      const call: ObservedCall = {
        service: serviceOf(meta),
        functionKey: invocation.functionKey,
        method: (init.method ?? 'GET').toUpperCase(),
        route: path,
        ...(meta.type === 'sql' && { sql: (body as SqlRequest).query }),
        origin: 'backend',
        caller: meta.provider === 'user' || meta.provider === 'app' ? meta.provider : 'none',
        invocationId: invocation.id,
        ...(accountId !== undefined && { accountId }),
      };
      return observe(call, () => dispatch(options, invocation, meta, path, init, body));
    },
    callFromPage(product, request, accountId) {
      const { pathname, search } = new URL(request.url);
      const route = pathname + search;
      const call: ObservedCall = {
        service: product,
        method: request.method,
        route,
        origin: 'frontend',
        caller: 'user',
        accountId,
      };
      return observe(call, () => options.products.callAsUser(product, request, accountId));
    },
  };
}

async function dispatch(
  { manifest, kvs, sql, queues, products }: PlatformOptions,
  invocation: Invocation,
  meta: CallMeta,
  path: string,
  init: RequestInit,
  body: unknown,
): Promise<Response> {
  if (meta.type === 'kvs') {
    const allowed = scopesOf(manifest).includes('storage:app');
    return allowed ? kvs.handle(path, body) : refused('FORBIDDEN', 'The app has no scope storage:app.', 403);
  }
  if (meta.type === 'sql') {
    if (manifest.modules.sql.length === 0) return refused('APP_NOT_ENABLED', 'The manifest has no sql module.', 400);
    return sql.handle(path, body as SqlRequest);
  }
  if (meta.type !== 'fpp') return notModelled(meta.type);
  if (meta.remote === 'stargate') return answerStargate(queues, path, body);
  return products.call(meta, path, init, invocation.accountId);
}

const refused = (code: string, message: string, status: number): Response =>
  Response.json({ code, message }, { status });

const serviceOf = ({ type, remote }: CallMeta): string =>
  type !== 'fpp' ? type : remote === 'stargate' ? 'queue' : (remote ?? 'unknown');

function jsonBody(init: RequestInit): unknown {
  if (typeof init.body !== 'string') return undefined;
  try {
    return JSON.parse(init.body);
  } catch {
    return undefined;
  }
}
