import type { Clock } from '../kernel/clock.ts';
import type { CallLog, PlatformCall } from './callLog.ts';
import { brokenConnection, type Faults } from './faults.ts';
import { pointsOf } from './points.ts';
import type { RateLimits } from './rateLimits.ts';

export interface ObserverOptions {
  clock: Clock;
  log: CallLog;
  faults: Faults;
  limits: RateLimits;
}

/** A platform call before it is answered. */
export type ObservedCall = Omit<PlatformCall, 'at' | 'status' | 'ms' | 'points'>;

/** Makes a call, unless a fault or a limit comes first, and writes it into the log. */
export type Observe = (call: ObservedCall, work: () => Promise<Response>) => Promise<Response>;

export function createObserver({ clock, log, faults, limits }: ObserverOptions): Observe {
  return async (call, work) => {
    const started = performance.now();
    const note = (status: number, points: number): void => {
      const ms = Math.round((performance.now() - started) * 10) / 10;
      log.add({ ...call, at: clock.now(), status, ms, points });
    };
    let response: Response;
    try {
      response = (await faults.before(call)) ?? limits.refuse(call, call.origin) ?? (await work());
      const points = await costOf(call, response);
      limits.spend(points);
      note(response.status, points);
    } catch (error) {
      note(0, 0);
      throw error;
    }
    if (faults.losesAnswer(call)) throw brokenConnection();
    return response;
  };
}

/** Only the backend's product calls cost points; calls from the app's pages are exempt. */
async function costOf(call: ObservedCall, response: Response): Promise<number> {
  if (call.origin !== 'backend' || (call.service !== 'jira' && call.service !== 'confluence')) return 0;
  return pointsOf(call.method, call.route, response.status, await response.clone().text());
}
