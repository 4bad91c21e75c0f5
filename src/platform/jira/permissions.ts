import { route } from '@forge/api';
import { z } from 'zod';
import { findInJira } from './request';

const answer = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });

export type PermissionPlace = { issueId: string } | { projectId: string };

/**
 * Whether the viewer holds all (or some) of the permissions; false for a place that they do not see. The classic scope
 * covers this call, while checking many issues at once would need one of its own.
 */
export async function holds(
  keys: readonly string[],
  quantity: 'all' | 'some',
  place?: PermissionPlace,
): Promise<boolean> {
  const query = new URLSearchParams({ permissions: keys.join(','), ...place });
  const found = await findInJira('user', route`/rest/api/3/mypermissions?${query}`, answer);
  const isHeld = (key: string): boolean => found?.permissions[key]?.havePermission === true;
  return quantity === 'all' ? keys.every(isHeld) : keys.some(isHeld);
}
