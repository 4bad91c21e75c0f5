import type { Clock } from '../../kernel/clock.ts';
import { outsideInvocations } from '../invocation.ts';
import type { Outcome } from './retry.ts';
import { createSlots, type Slots } from './slots.ts';
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

interface Draining {
  parallel: number;
  report: DrainReport;
  finish(): void;
}

interface State {
  slots: Slots;
  paused: boolean;
  stopped: boolean;
  timer?: NodeJS.Timeout;
  draining?: Draining | undefined;
}

export function createPump(options: PumpOptions): Pump {
  const state: State = { slots: createSlots(), paused: false, stopped: false };
  options.table.recover();
  return {
    drain: (parallel = 1) => drain(options, state, parallel),
    idle: () => until(() => state.slots.count() === 0),
    // What is handed over must not count as part of the invocation that happened to add it.
    wake: () => outsideInvocations(() => fill(options, state)),
    setPaused: (value) => {
      state.paused = value;
      fill(options, state);
    },
    stop: () => {
      state.stopped = true;
      clearTimeout(state.timer);
      state.draining?.finish();
    },
  };
}

function fill(options: PumpOptions, state: State): void {
  const { table, clock } = options;
  const { slots, draining } = state;
  const now = clock.now();
  clearTimeout(state.timer);
  if (state.stopped || (state.paused && !draining)) return;
  while (slots.count() < (draining?.parallel ?? PARALLEL)) {
    const waiting = draining ? table.all(LOOK_AHEAD) : table.due(now, LOOK_AHEAD);
    const next = waiting.find((delivery) => slots.hasRoomFor(delivery));
    if (!next) break;
    slots.enter(next);
    table.claim(next.seq);
    void handOver(options, state, next);
  }
  if (draining) {
    if (slots.count() === 0) draining.finish();
    return;
  }
  // What is due already waits for a slot, and is looked at again when one is left.
  const next = table.dueAfter(now);
  if (next !== undefined) state.timer = setTimeout(() => fill(options, state), Math.min(next - now, LONGEST_TIMER_MS));
}

async function handOver(options: PumpOptions, state: State, delivery: Delivery): Promise<void> {
  const { table } = options;
  const outcome = await options.deliver(delivery);
  state.slots.leave(delivery);
  if (state.stopped) return;
  if (outcome.kind === 'retry') table.postpone(delivery.seq, outcome.due, outcome.pauseMs, outcome.retryContext);
  else table.remove(delivery.seq);
  if (state.draining) state.draining.report[REPORTED[outcome.kind]] += 1;
  fill(options, state);
}

async function drain(options: PumpOptions, state: State, parallel: number): Promise<DrainReport> {
  await until(() => state.draining === undefined);
  const report: DrainReport = { delivered: 0, retried: 0, failed: 0 };
  await new Promise<void>((resolve) => {
    state.draining = { parallel, report, finish: resolve };
    fill(options, state);
  });
  state.draining = undefined;
  fill(options, state);
  return report;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
}

const REPORTED = { done: 'delivered', failed: 'failed', retry: 'retried' } as const;
