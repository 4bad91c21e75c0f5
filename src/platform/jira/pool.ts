/** Requests in flight at once: Atlassian asks for five to ten. */
export const IN_FLIGHT = 5;

/** Runs the work for each item, few at a time, and answers in the order of the items. The first failure ends it. */
export async function inPool<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  size = IN_FLIGHT,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index] as Item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(size, items.length) }, worker));
  return results;
}

export function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  const chunks: Item[][] = [];
  for (let start = 0; start < items.length; start += size) chunks.push(items.slice(start, start + size));
  return chunks;
}
