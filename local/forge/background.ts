import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../kernel/clock.ts';
import type { ProductEvent } from '../kernel/types.ts';
import { createDispatcher, type DeliverySettings } from './events/dispatcher.ts';
import type { ForgeIdentity } from './identity.ts';
import type { Invoke } from './invoker.ts';
import type { Manifest, ScheduleModule } from './manifest.ts';
import { createPump, type DrainReport } from './queues/pump.ts';
import { judge, type Ending, type Outcome } from './queues/retry.ts';
import type { QueueService } from './queues/service.ts';
import type { Delivery, DeliveryTable, NewDelivery } from './queues/table.ts';
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
  const { manifest, identity, table } = options;
  const pump = createPump({ ...options, deliver: (delivery) => deliver(options, delivery) });
  const add = (delivery: NewDelivery): void => {
    table.add(delivery);
    pump.wake();
  };
  const dispatcher = createDispatcher({ ...options, cloudId: identity.cloudId, add });
  const schedules = createSchedules({
    ...options,
    schedules: options.runSchedules ? manifest.modules.scheduledTrigger : [],
    fire: (schedule) => fireByTime(options, schedule),
  });
  return {
    emit: (event) => dispatcher.emit(event),
    configure(settings) {
      dispatcher.configure(settings);
      pump.setPaused(settings.paused);
    },
    install: () => installations(manifest, identity).forEach(add),
    drain: (parallel) => pump.drain(parallel),
    idle: () => pump.idle(),
    async fireSchedule(key) {
      const schedule = manifest.modules.scheduledTrigger.find((one) => one.key === key);
      if (!schedule) throw new Error(`The manifest has no scheduled trigger ${key}.`);
      return fire(options, schedule);
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

function fire({ invoke, identity }: BackgroundOptions, schedule: ScheduleModule): Promise<unknown> {
  const { key: moduleKey, function: functionKey } = schedule;
  const payload = { context: { cloudId: identity.cloudId, moduleKey }, contextToken: 'local' };
  return invoke({ functionKey, kind: 'scheduledTrigger', moduleType: 'scheduledTrigger', moduleKey, payload });
}

/** What a schedule throws is in the log of invocations; Forge does not try again either. */
async function fireByTime(options: BackgroundOptions, schedule: ScheduleModule): Promise<void> {
  try {
    await fire(options, schedule);
  } catch (error) {
    options.warn(`${schedule.key}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

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

function installations(manifest: Manifest, identity: ForgeIdentity): NewDelivery[] {
  const triggers = manifest.modules.trigger.filter(({ events }) => events.includes(INSTALLED));
  return triggers.map((trigger) => ({
    kind: 'lifecycle',
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
