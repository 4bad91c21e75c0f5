import type { Clock } from '../kernel/clock.ts';
import type { CallLog, PlatformCall } from './callLog.ts';
import { brokenConnection, type FaultCall, type Faults } from './faults.ts';
import type { CallMeta, Invocation } from './invocation.ts';
import type { Kvs } from './kvs/service.ts';
import { scopesOf, type Manifest } from './manifest.ts';
import { pointsOf } from './points.ts';
import type { RateLimits } from './rateLimits.ts';
import type { QueueService } from './queues/service.ts';
import { notModelled } from './services/answers.ts';
import type { ProductName, Products } from './services/products.ts';
import { answerStargate } from './services/stargate.ts';
import type { SqlEngine, SqlRequest } from './sql/index.ts';

export interface PlatformOptions {
  manifest: Manifest;
  clock: Clock;
  log: CallLog;
  faults: Faults;
  limits: RateLimits;
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
  const { clock, log, faults, limits, products } = options;

  async function observed(
    call: FaultCall,
    record: Partial<PlatformCall>,
    work: () => Promise<Response>,
  ): Promise<Response> {
    const started = performance.now();
    const note = (status: number, points: number): void =>
      log.add({ ...call, ...base(clock, started, status), points, ...record });
    let response: Response;
    try {
      response = (await faults.before(call)) ?? limits.refuse(call, record.origin ?? 'backend') ?? (await work());
      const points = await costOf(call, record, response);
      limits.spend(points);
      note(response.status, points);
    } catch (error) {
      note(0, 0);
      throw error;
    }
    if (faults.losesAnswer(call)) throw brokenConnection();
    return response;
  }

  return {
    call(invocation, meta, path, init = {}) {
      const body = jsonBody(init);
      const call: FaultCall = {
        service: serviceOf(meta),
        functionKey: invocation.functionKey,
        method: (init.method ?? 'GET').toUpperCase(),
        route: path,
        ...(meta.type === 'sql' && { sql: (body as SqlRequest).query }),
      };
      const accountId = meta.provider === 'user' ? (meta.accountId ?? invocation.accountId) : undefined;
      const record: Partial<PlatformCall> = {
        origin: 'backend',
        caller: meta.provider === 'user' || meta.provider === 'app' ? meta.provider : 'none',
        invocationId: invocation.id,
        ...(accountId !== undefined && { accountId }),
      };
      return observed(call, record, () => dispatch(options, invocation, meta, path, init, body));
    },
    callFromPage(product, request, accountId) {
      const { pathname, search } = new URL(request.url);
      const call: FaultCall = { service: product, method: request.method, route: pathname + search };
      const record: Partial<PlatformCall> = { origin: 'frontend', caller: 'user', accountId };
      return observed(call, record, () => products.callAsUser(product, request, accountId));
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

const base = (clock: Clock, started: number, status: number) => ({
  at: clock.now(),
  origin: 'backend' as const,
  caller: 'none' as const,
  status,
  ms: Math.round((performance.now() - started) * 10) / 10,
});

/** Only the backend's product calls cost points; calls from the app's pages are exempt. */
async function costOf(call: FaultCall, record: Partial<PlatformCall>, response: Response): Promise<number> {
  if (record.origin !== 'backend' || (call.service !== 'jira' && call.service !== 'confluence')) return 0;
  return pointsOf(call.method, call.route, response.status, await response.clone().text());
}
