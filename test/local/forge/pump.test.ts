import { DatabaseSync } from 'node:sqlite';
import { createPump, type Pump } from '../../../local/forge/queues/pump';
import { judge, type Ending, type Outcome } from '../../../local/forge/queues/retry';
import {
  createDeliveryTable,
  type Delivery,
  type DeliveryTable,
  type NewDelivery,
} from '../../../local/forge/queues/table';
import { createClock } from '../../../local/kernel/clock';

let table: DeliveryTable;
let pump: Pump;
let running: number;
let most: number;
let order: string[];

const item = (name: string, more: Partial<NewDelivery> = {}): NewDelivery => ({
  kind: 'consumer',
  moduleKey: 'm',
  functionKey: name,
  payload: {},
  delayMs: 0,
  ...more,
});

function setUp(outcomeOf: (delivery: Delivery) => Outcome = () => ({ kind: 'done' })): void {
  const clock = createClock();
  table = createDeliveryTable(new DatabaseSync(':memory:'), () => clock.now());
  [running, most, order] = [0, 0, []];
  pump = createPump({
    table,
    clock,
    deliver: async (delivery) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      order.push(delivery.functionKey);
      return outcomeOf(delivery);
    },
  });
  pump.setPaused(true);
}
afterEach(() => pump.stop());

describe('a drain', () => {
  it('delivers by delay, then in the order of arrival', async () => {
    setUp();
    table.add(item('late', { delayMs: 60_000 }));
    table.add(item('first'));
    table.add(item('second'));
    expect(await pump.drain()).toEqual({ delivered: 3, retried: 0, failed: 0 });
    expect(order).toEqual(['first', 'second', 'late']);
    expect(table.waiting()).toBe(0);
  });

  it('runs as many at a time as asked, but no more of one key than its limit', async () => {
    setUp();
    for (let n = 0; n < 12; n++) table.add(item(`free${n}`));
    await pump.drain(4);
    expect(most).toBe(4);
    setUp();
    for (let n = 0; n < 6; n++) table.add(item(`one${n}`, { concurrency: { key: 'site', limit: 1 } }));
    await pump.drain(4);
    expect(most).toBe(1);
    expect(order).toHaveLength(6);
  });

  it('puts a retry behind what waits less long', async () => {
    setUp(({ functionKey, attempts }) =>
      functionKey === 'again' && attempts === 0
        ? { kind: 'retry', due: Date.now() + 30_000, pauseMs: 30_000, retryContext: { retryCount: 1 } }
        : { kind: 'done' },
    );
    table.add(item('again'));
    table.add(item('soon', { delayMs: 10_000 }));
    table.add(item('late', { delayMs: 60_000 }));
    expect(await pump.drain()).toEqual({ delivered: 3, retried: 1, failed: 0 });
    expect(order).toEqual(['again', 'soon', 'again', 'late']);
  });
});

describe('an ending', () => {
  const delivery = (kind: Delivery['kind'], attempts = 0, age = 0): Delivery => ({
    seq: 1,
    kind,
    moduleKey: 'm',
    functionKey: 'f',
    payload: {},
    due: 1000 + age,
    firstDue: 1000,
    attempts,
    retryContext: undefined,
    concurrency: undefined,
    jobId: undefined,
  });
  const thrown: Ending = { error: new Error('no') };
  const timeOut: Ending = { error: Object.assign(new Error('slow'), { name: 'FUNCTION_TIME_OUT' }) };
  const asked: Ending = {
    result: { _retry: true, retryOptions: { retryAfter: 2000, retryReason: 'R', retryData: { a: 1 } } },
  };

  it.each<[string, Delivery, Ending, string, number]>([
    ['a consumer that returns', delivery('consumer'), { result: undefined }, 'done', 0],
    ['a consumer that throws', delivery('consumer'), thrown, 'retry', 1000],
    ['a consumer that throws for the 5th time', delivery('consumer', 4), thrown, 'retry', 16_000],
    ['a consumer that throws for the 20th time', delivery('consumer', 19), thrown, 'retry', 900_000],
    ['a consumer that throws after 24 hours', delivery('consumer', 90, 86_400_000), thrown, 'failed', 0],
    ['a consumer that asks for more than 15 minutes', delivery('consumer'), asked, 'retry', 900_000],
    ['a trigger that asks', delivery('trigger', 3), asked, 'retry', 900_000],
    ['a trigger that asks for the 5th time', delivery('trigger', 4), asked, 'failed', 0],
    ['a trigger that throws', delivery('trigger'), thrown, 'failed', 0],
    ['a trigger that takes too long', delivery('trigger'), timeOut, 'retry', 1000],
  ])('of %s', (_what, given, ending, kind, pauseMs) => {
    const outcome = judge(given, ending, given.due);
    expect(outcome.kind).toBe(kind);
    expect(outcome.kind === 'retry' ? outcome.pauseMs : 0).toBe(pauseMs);
  });

  it('hands the data of the function to the next try', () => {
    const outcome = judge(delivery('consumer', 1), asked, 1000);
    expect(outcome).toMatchObject({ retryContext: { retryCount: 2, retryReason: 'R', retryData: { a: 1 } } });
  });
});
