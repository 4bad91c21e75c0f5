import type { Clock } from '../../kernel/clock.ts';
import type { ProductEvent } from '../../kernel/types.ts';
import { currentInvocation } from '../invocation.ts';
import type { EventFilter, Manifest, TriggerModule } from '../manifest.ts';
import type { NewDelivery } from '../queues/table.ts';
import { compileExpression } from './expression.ts';
import { createRandom } from './random.ts';

/** How product events reach the app; probabilities are 0…1. */
export interface DeliverySettings {
  /** Each event is late by so many milliseconds. */
  delayMs: number;
  loss: number;
  double: number;
  /** An event changes places with those around it, up to ten places away. */
  reorder: number;
  /** Makes loss, doubling and reordering repeatable. */
  seed: number;
  /** Nothing is delivered by itself: neither events nor queues. A drain still delivers all. */
  paused: boolean;
}

export const PLAIN_DELIVERY: DeliverySettings = { delayMs: 0, loss: 0, double: 0, reorder: 0, seed: 1, paused: false };

const MAX_BYTES = 200_000;
const REORDER_PLACES = 10;
const REORDER_MS = 50;

interface Subscription {
  trigger: TriggerModule;
  eventType: string;
  filter: EventFilter;
  expression: ((event: unknown) => unknown) | undefined;
}

export interface DispatcherOptions {
  manifest: Manifest;
  clock: Clock;
  cloudId: string;
  /** Account that the app itself acts as. */
  appAccountId: string;
  add: (delivery: NewDelivery) => void;
  warn: (message: string) => void;
}

export interface Dispatcher {
  emit(event: ProductEvent): void;
  configure(settings: DeliverySettings): void;
}

/** Turns what happened in a product into deliveries to the app's triggers. @throws Error for a filter it cannot compile */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { manifest, clock, cloudId, add, warn } = options;
  const subscriptions = manifest.modules.trigger.flatMap(subscriptionsOf);
  let settings = PLAIN_DELIVERY;
  let random = createRandom(settings.seed);

  function deliver({ trigger }: Subscription, payload: Record<string, unknown>): void {
    if (random() < settings.loss) return;
    const copies = random() < settings.double ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      const away = random() < settings.reorder ? random() * 2 - 1 : 0;
      add({
        ...target(trigger),
        payload: { ...payload, context: { cloudId, moduleKey: trigger.key } },
        delayMs: settings.delayMs,
        jitterMs: Math.max(0, Math.round(away * REORDER_MS)),
        shift: away * REORDER_PLACES,
      });
    }
  }

  return {
    emit(event) {
      const payload = payloadOf(event, clock.now(), options.appAccountId);
      if (Buffer.byteLength(JSON.stringify(payload)) > MAX_BYTES) {
        warn(`${event.eventType} is larger than 200 kB and is not delivered.`);
        return;
      }
      for (const subscription of subscriptions) {
        if (wanted(subscription, payload, warn)) deliver(subscription, payload);
      }
    },
    configure(changed) {
      settings = changed;
      random = createRandom(changed.seed);
    },
  };
}

const target = ({ key, function: functionKey }: TriggerModule) => ({
  kind: 'trigger' as const,
  moduleKey: key,
  functionKey,
});

function subscriptionsOf(trigger: TriggerModule): Subscription[] {
  return trigger.events.map((entry) => {
    const filter = (typeof entry === 'string' ? trigger.filter : entry.filter) ?? {};
    const eventType = typeof entry === 'string' ? entry : entry.eventType;
    const expression = filter.expression === undefined ? undefined : compileExpression(filter.expression);
    return { trigger, eventType, filter, expression };
  });
}

function payloadOf(event: ProductEvent, now: number, appAccountId: string): Record<string, unknown> {
  const { caller } = event;
  const atlassianId = caller.kind === 'user' ? caller.accountId : caller.kind === 'app' ? appAccountId : undefined;
  return {
    eventType: event.eventType,
    timestamp: String(now),
    // What the app's backend does as a user is its own doing too.
    selfGenerated: caller.kind === 'app' || currentInvocation() !== undefined,
    ...(atlassianId !== undefined && { atlassianId }),
    ...event.payload,
  };
}

function wanted(
  { eventType, filter, expression }: Subscription,
  payload: Record<string, unknown>,
  warn: (message: string) => void,
): boolean {
  if (eventType !== payload['eventType']) return false;
  if (filter.ignoreSelf === true && payload['selfGenerated'] === true) return false;
  if (!expression) return true;
  try {
    const result = expression(payload);
    if (typeof result === 'boolean') return result;
    throw new Error('The filter expression gives neither true nor false.');
  } catch (error) {
    const onError = filter.onError ?? 'IGNORE_AND_LOG';
    if (onError.endsWith('AND_LOG')) warn(error instanceof Error ? error.message : String(error));
    return onError.startsWith('RECEIVE');
  }
}
