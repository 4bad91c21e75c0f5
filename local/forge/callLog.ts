/** One call that reached the platform. */
export interface PlatformCall {
  /** Milliseconds since the epoch, by the site's clock. */
  at: number;
  service: string;
  origin: 'backend' | 'frontend';
  caller: 'app' | 'user' | 'none';
  accountId?: string;
  functionKey?: string;
  invocationId?: string;
  method: string;
  /** Path with query. */
  route: string;
  status: number;
  ms: number;
  /** Points of the product's hourly quota. */
  points: number;
  sql?: string;
}

/** One run of a function. */
export interface InvocationRecord {
  at: number;
  id: string;
  functionKey: string;
  kind: string;
  accountId?: string;
  ms: number;
  error?: string;
}

export interface CallQuery {
  service?: string | undefined;
  function?: string | undefined;
  invocation?: string | undefined;
  origin?: string | undefined;
  /** Keeps calls whose method, route or SQL text holds this. */
  contains?: string | undefined;
}

export interface CallTotals {
  calls: number;
  points: number;
  byService: Record<string, { calls: number; points: number; ms: number }>;
}

export interface CallLog {
  add(call: PlatformCall): void;
  addInvocation(record: InvocationRecord): void;
  calls(query?: CallQuery): PlatformCall[];
  invocations(): InvocationRecord[];
  totals(query?: CallQuery): CallTotals;
  clear(): void;
}

const KEPT = 20_000;

/** Keeps the last 20,000 calls and invocations in memory. */
export function createCallLog(): CallLog {
  let calls: PlatformCall[] = [];
  let invocations: InvocationRecord[] = [];
  const matching = (query: CallQuery = {}): PlatformCall[] => calls.slice(-KEPT).filter((call) => matches(call, query));
  return {
    add(call) {
      calls.push(call);
      if (calls.length > 2 * KEPT) calls = calls.slice(-KEPT);
    },
    addInvocation(record) {
      invocations.push(record);
      if (invocations.length > 2 * KEPT) invocations = invocations.slice(-KEPT);
    },
    calls: matching,
    invocations: () => invocations.slice(-KEPT),
    totals: (query) => totalsOf(matching(query)),
    clear() {
      calls = [];
      invocations = [];
    },
  };
}

function matches(call: PlatformCall, query: CallQuery): boolean {
  const wanted: [asked: string | undefined, has: string | undefined][] = [
    [query.service, call.service],
    [query.function, call.functionKey],
    [query.invocation, call.invocationId],
    [query.origin, call.origin],
  ];
  const text = `${call.method} ${call.route} ${call.sql ?? ''}`;
  return wanted.every(([asked, has]) => asked === undefined || asked === has) && text.includes(query.contains ?? '');
}

function totalsOf(calls: readonly PlatformCall[]): CallTotals {
  const byService: CallTotals['byService'] = {};
  for (const call of calls) {
    const sum = (byService[call.service] ??= { calls: 0, points: 0, ms: 0 });
    sum.calls += 1;
    sum.points += call.points;
    sum.ms += call.ms;
  }
  return { calls: calls.length, points: calls.reduce((sum, call) => sum + call.points, 0), byService };
}
