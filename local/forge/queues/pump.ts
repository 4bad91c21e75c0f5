import type { Clock } from '../../kernel/clock.ts';
import { outsideInvocations } from '../invocation.ts';
import type { Outcome } from './retry.ts';
import type { Delivery, DeliveryTable } from './table.ts';

export interface PumpOptions {
  table: DeliveryTable;
  clock: Clock;
  /** Runs the function; never rejects. */
  deliver: (delivery: Delivery) => Promise<Outcome>;
}

export interface DrainReport {
  delivered: number;
  retried: number;
  failed: number;
}

/** Hands over what is due, when it is due. */
export interface Pump {
  /** Looks again: something was added, or the clock was moved. */
  wake(): void;
  /** While paused, only a drain delivers. */
  setPaused(paused: boolean): void;
  /** Delivers everything, without waiting for its time, until nothing is left; `parallel` at a time. */
  drain(parallel?: number): Promise<DrainReport>;
  /** Resolves when no function of it is running. */
  idle(): Promise<void>;
  stop(): void;
}

const PARALLEL = 10;
const LOOK_AHEAD = 200;
const POLL_MS = 5;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export function createPump({ table, clock, deliver }: PumpOptions): Pump {
  const busy = new Map<string, number>();
  let running = 0;
  let paused = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let draining: { parallel: number; report: DrainReport; finish(): void } | undefined;

  const isFree = ({ concurrency }: Delivery): boolean =>
    !concurrency || (busy.get(concurrency.key) ?? 0) < concurrency.limit;

  function fill(): void {
    clearTimeout(timer);
    if (stopped || (paused && !draining)) return;
    while (running < (draining?.parallel ?? PARALLEL)) {
      const next = (draining ? table.all(LOOK_AHEAD) : table.due(LOOK_AHEAD)).find(isFree);
      if (!next) break;
      void handOver(next);
    }
    if (draining) {
      if (running === 0) draining.finish();
      return;
    }
    const earliest = running < PARALLEL ? table.earliest() : undefined;
    if (earliest === undefined) return;
    timer = setTimeout(fill, Math.min(Math.max(earliest - clock.now(), 1), LONGEST_TIMER_MS));
  }

  async function handOver(delivery: Delivery): Promise<void> {
    running += 1;
    hold(delivery, 1);
    table.claim(delivery.seq);
    const outcome = await deliver(delivery);
    running -= 1;
    hold(delivery, -1);
    if (stopped) return;
    if (outcome.kind === 'retry') table.postpone(delivery.seq, outcome.due, outcome.pauseMs, outcome.retryContext);
    else table.remove(delivery.seq);
    if (draining) draining.report[REPORTED[outcome.kind]] += 1;
    fill();
  }

  function hold({ concurrency }: Delivery, change: 1 | -1): void {
    if (concurrency) busy.set(concurrency.key, (busy.get(concurrency.key) ?? 0) + change);
  }

  async function drain(parallel = 1): Promise<DrainReport> {
    while (draining) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    const report: DrainReport = { delivered: 0, retried: 0, failed: 0 };
    await new Promise<void>((resolve) => {
      draining = { parallel, report, finish: resolve };
      fill();
    });
    draining = undefined;
    fill();
    return report;
  }

  async function idle(): Promise<void> {
    while (running > 0) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }

  table.recover();
  return {
    drain,
    idle,
    // What is handed over must not count as part of the invocation that happened to add it.
    wake: () => outsideInvocations(fill),
    setPaused: (value) => {
      paused = value;
      fill();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      draining?.finish();
    },
  };
}

const REPORTED = { done: 'delivered', failed: 'failed', retry: 'retried' } as const;
