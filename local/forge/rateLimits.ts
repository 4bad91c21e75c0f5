import type { Clock } from '../kernel/clock.ts';
import type { FaultCall } from './faults.ts';
import { createRecentCalls, type RecentCalls } from './recentCalls.ts';

/** Which of a product's limits are enforced; none by default. */
export interface RateSettings {
  /** Points that the app's backend may spend in an hour of the clock; Atlassian's first tier has 65,000. */
  pointsPerHour?: number;
  /** Calls per second to one endpoint by one method: GET and POST 100, PUT and DELETE 50. */
  burst?: boolean;
  /** Writes to one issue: 20 in 2 seconds and 100 in 30 seconds. */
  perIssueWrites?: boolean;
}

export interface RateLimits {
  set(settings: RateSettings): void;
  settings(): RateSettings;
  /** The 429 that the call gets, if it gets one. Counts the call. */
  refuse(call: FaultCall, origin: 'backend' | 'frontend'): Response | undefined;
  /** Counts the points of an answered call. */
  spend(points: number): void;
}

const HOUR_MS = 3_600_000;
const BURST: Readonly<Record<string, number>> = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };
const ISSUE_WINDOWS: readonly [count: number, ms: number][] = [
  [20, 2_000],
  [100, 30_000],
];
const ISSUE = /^\/rest\/api\/[^/]+\/issue\/([A-Z][A-Z0-9_]*-\d+|\d+)/;

export function createRateLimits(clock: Clock): RateLimits {
  let settings: RateSettings = {};
  let hour = { start: 0, spent: 0 };
  const recent = createRecentCalls(() => clock.now());
  const currentHour = (): { start: number; spent: number } => {
    const start = clock.now() - (clock.now() % HOUR_MS);
    if (hour.start !== start) hour = { start, spent: 0 };
    return hour;
  };
  return {
    set(changed) {
      settings = changed;
      hour = { start: 0, spent: 0 };
      recent.clear();
    },
    settings: () => settings,
    spend: (points) => {
      currentHour().spent += points;
    },
    refuse(call, origin) {
      if (call.service !== 'jira' && call.service !== 'confluence') return undefined;
      const { start, spent } = currentHour();
      const { pointsPerHour: quota, burst, perIssueWrites } = settings;
      if (quota !== undefined && origin === 'backend' && spent >= quota) {
        return tooMany(`${call.service}-quota-global-based`, quota, start + HOUR_MS, clock.now());
      }
      return (
        (burst ? refuseBurst(recent, call, clock.now()) : undefined) ??
        (perIssueWrites ? refuseIssueWrite(recent, call, clock.now()) : undefined)
      );
    },
  };
}

function refuseBurst(recent: RecentCalls, { service, method, route }: FaultCall, now: number): Response | undefined {
  const endpoint = `${method} ${endpointOf(route)}`;
  const rate = BURST[method] ?? 50;
  if (recent.isFull(endpoint, rate, 1000)) return tooMany(`${service}-burst-based`, rate, now + 1000, now);
  recent.note(endpoint);
  return undefined;
}

function refuseIssueWrite(recent: RecentCalls, { method, route }: FaultCall, now: number): Response | undefined {
  const key = method === 'GET' ? undefined : ISSUE.exec(route)?.[1];
  if (key === undefined) return undefined;
  const issue = `issue ${key}`;
  const full = ISSUE_WINDOWS.find(([count, ms]) => recent.isFull(issue, count, ms));
  if (full) return tooMany('jira-per-issue-on-write', full[0], now + full[1], now);
  recent.note(issue);
  return undefined;
}

/** One endpoint whatever it is asked for: keys, ids and the query do not count. */
const endpointOf = (route: string): string =>
  (route.split('?')[0] ?? '').replace(/\/([A-Z][A-Z0-9_]*-\d+|\d+)(?=\/|$)/g, '/{}');

function tooMany(reason: string, limit: number, resetAt: number, now: number): Response {
  const body = { errorMessages: ['Rate limit exceeded'], errors: {} };
  return Response.json(body, {
    status: 429,
    headers: {
      'Retry-After': String(Math.max(1, Math.ceil((resetAt - now) / 1000))),
      'RateLimit-Reason': reason,
      'X-RateLimit-Limit': String(limit),
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset': new Date(resetAt).toISOString(),
    },
  });
}
