import api, { route } from '@forge/api';
import { InvocationError, InvocationErrorCode, type AsyncEvent } from '@forge/events';
import { kvs } from '@forge/kvs';

async function append(key: string, value: unknown): Promise<void> {
  const list = (await kvs.get<unknown[]>(key)) ?? [];
  await kvs.set(key, [...list, value]);
}

export const installed = (event: unknown): Promise<void> => append('installed', event);

export const issueChanged = (event: { retryContext?: unknown }): Promise<void> => append('events', event);

export async function nightly(request: unknown): Promise<{ statusCode: number }> {
  await append('nightly', request);
  // With no user, this must be refused.
  const refusal = await api.asUser().requestJira(route`/rest/api/3/myself`).catch((error: Error) => error.name); // prettier-ignore
  await kvs.set('nightly-user', refusal);
  return { statusCode: 204 };
}

export async function worker(event: AsyncEvent): Promise<unknown> {
  const { body, retryContext } = event;
  await append('worked', { n: body['n'], retry: retryContext ?? null });
  const tried = (retryContext as { retryCount: number } | undefined)?.retryCount ?? 0;
  if (body['ask'] && tried < 2) {
    return new InvocationError({
      retryAfter: 30,
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
      retryData: { seen: tried },
    });
  }
  if (body['throw'] && tried < 3) throw new Error('the worker fails on purpose');
  return undefined;
}
