import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../kernel/clock.ts';
import type { ProductEvent } from '../kernel/types.ts';
import { createDispatcher, type DeliverySettings } from './events/dispatcher.ts';
import type { ForgeIdentity } from './identity.ts';
import type { Invoke } from './invoker.ts';
import type { Manifest, ScheduleModule } from './manifest.ts';
import { createPump, type DrainReport, type Pump } from './queues/pump.ts';
import { judge, type Ending, type Outcome } from './queues/retry.ts';
import type { QueueService } from './queues/service.ts';
import type { Delivery, DeliveryTable } from './queues/table.ts';
import { createSchedules } from './schedules.ts';

export const INSTALLED = 'avi:forge:installed:app';

export interface BackgroundOptions {
  db: DatabaseSync;
  clock: Clock;
  manifest: Manifest;
  identity: ForgeIdentity;
  appAccountId: string;
  table: DeliveryTable;
  queues: QueueService;
  invoke: Invoke;
  runSchedules: boolean;
  warn: (message: string) => void;
}

/** Everything that runs the app with no user: events, queues, schedules, installation. */
export interface Background {
  emit(event: ProductEvent): void;
  /** Tells the app that it was installed. */
  install(): void;
  configure(settings: DeliverySettings): void;
  drain(parallel?: number): Promise<DrainReport>;
  /** Runs a scheduled trigger now and answers what it returned; rejects with what it threw. */
  fireSchedule(key: string): Promise<unknown>;
  /** Resolves when no event or queue function is running. */
  idle(): Promise<void>;
  /** Looks at clock and queues again. */
  wake(): void;
  stop(): void;
}

export function createBackground(options: BackgroundOptions): Background {
  const { db, clock, manifest, identity, table, invoke, warn } = options;
  const pump: Pump = createPump({ table, clock, deliver: (delivery) => deliver(options, delivery) });
  const dispatcher = createDispatcher({
    manifest,
    clock,
    cloudId: identity.cloudId,
    appAccountId: options.appAccountId,
    warn,
    add: (delivery) => {
      table.add(delivery);
      pump.wake();
    },
  });
  const fire = ({ key, function: functionKey }: ScheduleModule): Promise<unknown> =>
    invoke({
      functionKey,
      kind: 'scheduledTrigger',
      moduleType: 'scheduledTrigger',
      moduleKey: key,
      payload: { context: { cloudId: identity.cloudId, moduleKey: key }, contextToken: 'local' },
    });
  const schedules = createSchedules({
    db,
    clock,
    schedules: options.runSchedules ? manifest.modules.scheduledTrigger : [],
    // What a schedule throws is in the log of invocations; Forge does not try again either.
    fire: (schedule) => fire(schedule).then(noteNothing, (error: unknown) => warn(`${schedule.key}: ${String(error)}`)),
  });
  return {
    emit: (event) => dispatcher.emit(event),
    configure(settings) {
      dispatcher.configure(settings);
      pump.setPaused(settings.paused);
    },
    install() {
      for (const delivery of installations(manifest, identity)) table.add(delivery);
      pump.wake();
    },
    drain: (parallel) => pump.drain(parallel),
    idle: () => pump.idle(),
    async fireSchedule(key) {
      const schedule = manifest.modules.scheduledTrigger.find((one) => one.key === key);
      if (!schedule) throw new Error(`The manifest has no scheduled trigger ${key}.`);
      return fire(schedule);
    },
    wake() {
      pump.wake();
      schedules.wake();
    },
    stop() {
      pump.stop();
      schedules.stop();
    },
  };
}

const noteNothing = (): void => undefined;

async function deliver({ clock, queues, invoke, warn }: BackgroundOptions, delivery: Delivery): Promise<Outcome> {
  if (queues.isCancelled(delivery)) return { kind: 'done' };
  const { kind, functionKey, moduleKey, payload, retryContext } = delivery;
  const event = { ...payload, ...(retryContext && { retryContext }) };
  let ending: Ending;
  try {
    ending = { result: await invoke({ functionKey, kind, moduleType: `core:${kind}`, moduleKey, payload: event }) };
  } catch (error) {
    ending = { error: error instanceof Error ? error : new Error(String(error)) };
  }
  const outcome = judge(delivery, ending, clock.now());
  if (outcome.kind === 'failed' && 'error' in ending)
    warn(`${functionKey} failed: ${ending.error.stack ?? ending.error.message}`);
  queues.record(delivery, outcome);
  return outcome;
}

function installations(manifest: Manifest, identity: ForgeIdentity) {
  const triggers = manifest.modules.trigger.filter(({ events }) => events.includes(INSTALLED));
  return triggers.map((trigger) => ({
    kind: 'lifecycle' as const,
    moduleKey: trigger.key,
    functionKey: trigger.function,
    payload: {
      eventType: INSTALLED,
      id: identity.installationId,
      app: { id: identity.appId, version: identity.appVersion },
      environment: { id: identity.environmentId },
      context: { cloudId: identity.cloudId, moduleKey: trigger.key },
    },
    delayMs: 0,
  }));
}
