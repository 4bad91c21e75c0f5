import { executionError, timedOut } from './sql/failure.ts';
import { LIMIT_MS } from './sql/engine.ts';

/** A platform call as fault rules see it. */
export interface FaultCall {
  service: string;
  functionKey?: string;
  method: string;
  route: string;
  sql?: string;
}

/** Says which calls go wrong, and how. Everything that is given must fit; what is not given fits all. */
export interface FaultRule {
  /** Key of the calling function. */
  function?: string;
  service?: 'jira' | 'confluence' | 'sql' | 'kvs' | 'queue';
  /** Part of `METHOD /path?query`, or of the SQL text. */
  match?: string;
  /** So many fitting calls pass before the rule begins. */
  after?: number;
  /** So many calls go wrong; without it, all that follow. */
  times?: number;
  /** Waits so long before anything else. */
  delayMs?: number;
  /** Answers this status. 429 comes with `Retry-After` (unless `retryAfter` is null) and `RateLimit-Reason`. */
  status?: number;
  retryAfter?: number | null;
  /** `RateLimit-Reason` of a 429. */
  reason?: string;
  /** The body is an HTML page, as a gateway sends it. */
  html?: boolean;
  /** Never answers. */
  hang?: boolean;
  /** The connection breaks. */
  networkError?: boolean;
  /** MySQL's error number; 1205 (lock wait timeout) when only `match` is known. */
  sqlErrno?: number;
  sqlTimeout?: boolean;
  /** The platform does the work, but its answer is lost: the caller gets a broken connection. */
  loseAnswer?: boolean;
  /** Shortens the time that the function named in `function` may run. */
  timeoutMs?: number;
}

export interface Faults {
  set(rules: readonly FaultRule[]): void;
  rules(): (FaultRule & { fired: number })[];
  /** Applies the first rule that fits; undefined lets the call go on. */
  before(call: FaultCall): Promise<Response | undefined>;
  /** Whether the answer of this call, which has been carried out, is to be lost. */
  losesAnswer(call: FaultCall): boolean;
  /** A shortened time limit for a function, in milliseconds. */
  timeoutOf(functionKey: string): number | undefined;
}

interface Armed {
  rule: FaultRule;
  seen: number;
  fired: number;
}

export function createFaults(): Faults {
  let armed: Armed[] = [];
  const take = (call: FaultCall, wanted: (rule: FaultRule) => boolean): FaultRule | undefined => {
    for (const one of armed) {
      if (!wanted(one.rule) || !fits(one.rule, call)) continue;
      one.seen += 1;
      if (one.seen <= (one.rule.after ?? 0) || one.fired >= (one.rule.times ?? Infinity)) continue;
      one.fired += 1;
      return one.rule;
    }
    return undefined;
  };
  return {
    set: (rules) => {
      armed = rules.map((rule) => ({ rule, seen: 0, fired: 0 }));
    },
    rules: () => armed.map(({ rule, fired }) => ({ ...rule, fired })),
    before: async (call) => {
      const rule = take(call, (one) => one.loseAnswer !== true && one.timeoutMs === undefined);
      return rule && apply(rule);
    },
    losesAnswer: (call) => take(call, (one) => one.loseAnswer === true) !== undefined,
    timeoutOf: (functionKey) =>
      armed.find(({ rule }) => rule.timeoutMs !== undefined && (rule.function ?? functionKey) === functionKey)?.rule
        .timeoutMs,
  };
}

function fits(rule: FaultRule, call: FaultCall): boolean {
  if (rule.function !== undefined && rule.function !== call.functionKey) return false;
  if (rule.service !== undefined && rule.service !== call.service) return false;
  return `${call.method} ${call.route} ${call.sql ?? ''}`.includes(rule.match ?? '');
}

async function apply(rule: FaultRule): Promise<Response | undefined> {
  if (rule.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, rule.delayMs));
  // The invocation's own time limit ends the wait.
  if (rule.hang) return new Promise(() => undefined);
  if (rule.networkError) throw brokenConnection();
  if (rule.sqlTimeout) return timedOut(LIMIT_MS.select).toResponse();
  if (rule.sqlErrno !== undefined) {
    const sqlMessage = `Injected error ${rule.sqlErrno}`;
    return executionError({ code: 'ER_INJECTED', errno: rule.sqlErrno, sqlMessage, sqlState: 'HY000' }).toResponse();
  }
  return rule.status === undefined ? undefined : refusal(rule, rule.status);
}

export const brokenConnection = (): TypeError => new TypeError('fetch failed', { cause: new Error('ECONNRESET') });

function refusal(rule: FaultRule, status: number): Response {
  const headers = new Headers();
  if (status === 429) {
    if (rule.retryAfter !== null) headers.set('Retry-After', String(rule.retryAfter ?? 1));
    headers.set('RateLimit-Reason', rule.reason ?? 'jira-burst-based');
    headers.set('X-RateLimit-Remaining', '0');
  } else if (typeof rule.retryAfter === 'number') headers.set('Retry-After', String(rule.retryAfter));
  if (rule.html) {
    headers.set('content-type', 'text/html;charset=UTF-8');
    return new Response(`<html><body><h1>${status}</h1></body></html>`, { status, headers });
  }
  const message = `Injected answer ${status}`;
  const code = status === 429 ? 'RATE_LIMIT_EXCEEDED' : 'UNKNOWN_ERROR';
  return Response.json({ errorMessages: [message], errors: {}, code, message }, { status, headers });
}
