import type { Delivery } from './table.ts';

/** The deliveries that are running now. */
export interface Slots {
  count(): number;
  /** Whether the concurrency limit of this delivery's key leaves room for it. */
  hasRoomFor(delivery: Delivery): boolean;
  enter(delivery: Delivery): void;
  leave(delivery: Delivery): void;
}

export function createSlots(): Slots {
  const byKey = new Map<string, number>();
  let running = 0;
  const change = ({ concurrency }: Delivery, by: 1 | -1): void => {
    running += by;
    if (concurrency) byKey.set(concurrency.key, (byKey.get(concurrency.key) ?? 0) + by);
  };
  return {
    count: () => running,
    hasRoomFor: ({ concurrency }) => !concurrency || (byKey.get(concurrency.key) ?? 0) < concurrency.limit,
    enter: (delivery) => change(delivery, 1),
    leave: (delivery) => change(delivery, -1),
  };
}
