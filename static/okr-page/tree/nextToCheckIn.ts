import type { TreeRow } from '../../../src/contract/tree';

/** The key result after this one that the viewer may check in; undefined after the last. */
export function nextToCheckIn(rows: readonly TreeRow[], afterId: string): string | undefined {
  const place = rows.findIndex((row) => row.id === afterId);
  return rows.slice(place + 1).find((row) => row.kind === 'keyResult' && row.can.includes('checkIn'))?.id;
}
