import type { PlatformCall } from '../../local/forge/callLog.ts';
import type { DeliverySettings } from '../../local/forge/events/dispatcher.ts';
import type { FaultRule } from '../../local/forge/faults.ts';

export type { FaultRule } from '../../local/forge/faults.ts';
export type Delivery = Partial<DeliverySettings>;

/** Where a surface is opened. */
export interface Place {
  issueKey?: string;
  projectKey?: string;
  contentId?: string;
  spaceKey?: string;
  config?: Record<string, unknown>;
  isEditing?: boolean;
}

export interface InvokeCall {
  surface: string;
  function: string;
  payload?: unknown;
  /** Account id or e-mail. */
  as: string;
  context?: Place;
}

export interface Calls {
  totals: {
    calls: number;
    points: number;
    byService: Record<string, { calls: number; points: number; ms: number } | undefined>;
  };
  calls: PlatformCall[];
  invocations: { functionKey: string; kind: string; accountId?: string; ms: number; error?: string }[];
}

/** An error that the app's function ended in. */
export class AppError extends Error {
  constructor({ name, message }: { name: string; message: string }) {
    super(message);
    this.name = name;
  }
}

/** The site's control, typed. Everything rejects on an answer that is no success. */
export interface SiteClient {
  /** Calls a resolver function; rejects with AppError when it throws. */
  invoke<T = unknown>(call: InvokeCall): Promise<T>;
  /** Calls a macro's export. */
  export<T = unknown>(call: {
    surface: string;
    exportType?: 'pdf' | 'word' | 'other';
    config?: Record<string, unknown>;
    contentId?: string;
    as: string;
  }): Promise<T>;
  dynamicProperties<T = unknown>(call: { surface: string; issueKey: string; as: string }): Promise<T>;
  /** Calls an action, as an agent does. */
  action<T = unknown>(call: { action: string; inputs?: Record<string, unknown>; as: string }): Promise<T>;
  fireSchedule<T = unknown>(key: string): Promise<T>;
  emit(event: { eventType: string; payload?: Record<string, unknown>; as?: string }): Promise<void>;
  /** Delivers all that waits; `parallel` functions at a time, default 1. */
  drain(parallel?: number): Promise<{ delivered: number; retried: number; failed: number }>;
  faults(rules: readonly FaultRule[]): Promise<void>;
  /** Enforces a product's own limits; an empty object lifts them. */
  limits(settings: { pointsPerHour?: number; burst?: boolean; perIssueWrites?: boolean }): Promise<void>;
  delivery(settings: Delivery): Promise<void>;
  /** Sets the site's clock to an instant (ISO 8601 or epoch milliseconds); null for real time. */
  clock(now: string | number | null): Promise<void>;
  calls(query?: Record<string, string>): Promise<Calls>;
  clearCalls(): Promise<void>;
  snapshot(name: string): Promise<void>;
  /** Back to a snapshot, to an empty site (`all`), or to an app that has stored nothing (`app`). */
  reset(to: { to: string } | { scope: 'all' | 'app' }): Promise<void>;
  state<T = Record<string, unknown>>(): Promise<T>;
  /** Jira and Confluence REST as a person: `fetch` with Basic authentication, for paths of the site. */
  jira(asEmail: string): (path: string, init?: RequestInit) => Promise<Response>;
}

/** Speaks to the control of the site at this address. */
export function createSiteClient(url: string): SiteClient {
  const send = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${url}/local${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} /local${path} answered ${response.status}: ${text}`);
    return JSON.parse(text) as T;
  };
  const ask = async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await send<{ ok: true; result: T } | { ok: false; error: Error }>('POST', path, body);
    if (answer.ok) return answer.result;
    throw new AppError(answer.error);
  };
  const order = async (method: string, path: string, body?: unknown): Promise<void> => {
    await send(method, path, body);
  };
  return {
    invoke: (call) => ask('/invoke', call),
    export: (call) => ask('/export', call),
    dynamicProperties: (call) => ask('/dynamic-properties', call),
    action: (call) => ask('/action', call),
    fireSchedule: (key) => ask(`/schedules/${key}`, {}),
    emit: (event) => order('POST', '/events', event),
    drain: (parallel = 1) => send('POST', '/queues/drain', { parallel }),
    faults: (rules) => order('PUT', '/faults', { rules }),
    limits: (settings) => order('PUT', '/limits', settings),
    delivery: (settings) => order('PUT', '/delivery', settings),
    clock: (now) => order('PUT', '/clock', { now }),
    calls: (query = {}) => send('GET', `/calls?${new URLSearchParams(query).toString()}`),
    clearCalls: () => order('DELETE', '/calls'),
    snapshot: (name) => order('POST', `/snapshots/${name}`),
    reset: (to) => order('POST', '/reset', to),
    state: () => send('GET', '/state'),
    jira: (asEmail) => (path, init) => fetch(url + path, { ...init, headers: asPerson(asEmail, init?.headers) }),
  };
}

function asPerson(email: string, given: HeadersInit | undefined): Headers {
  const headers = new Headers(given);
  headers.set('authorization', `Basic ${Buffer.from(`${email}:token`).toString('base64')}`);
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  return headers;
}
