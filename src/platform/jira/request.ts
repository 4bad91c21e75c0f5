import api, { type APIResponse, type Route } from '@forge/api';
import type { z } from 'zod';
import { PlumblineFailure } from '../../application/failure';
import { failureOf, notReached } from './failures';
import { within } from './within';

/** Jira answers its heaviest bulk calls within some seconds; a job must not wait for the end of its life for one. */
const LONGEST_MS = 30_000;

/** Whose rights a call uses: the app's for everybody's sums, the viewer's for what one person may see and do. */
export type Who = 'app' | 'user';

export type Call = { method?: 'GET' | 'POST' | 'PUT' | 'DELETE'; body?: unknown };

/** Asks Jira and checks the answer; only the fields that the schema names are used. Failures are typed. */
export async function askJira<Answer>(who: Who, path: Route, schema: z.ZodType<Answer>, call?: Call): Promise<Answer> {
  const answer = await findInJira(who, path, schema, call);
  if (answer === undefined) throw new PlumblineFailure('notFound', 'issueNotFound');
  return answer;
}

/** The same, with nothing for what is not there or may not be seen: Jira answers 404 for both. */
export async function findInJira<Answer>(
  who: Who,
  path: Route,
  schema: z.ZodType<Answer>,
  call?: Call,
): Promise<Answer | undefined> {
  const response = await send(who, path, call);
  if (response.status === 404) return undefined;
  if (!response.ok) throw failureOf(response);
  const body: unknown = await response.json().catch(() => undefined);
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw notReached(parsed.error);
  return parsed.data;
}

/** Writes to Jira; false when what it is about is not there. */
export async function tellJira(who: Who, path: Route, call: Call): Promise<boolean> {
  const response = await send(who, path, call);
  if (response.status === 404) return false;
  if (!response.ok) throw failureOf(response);
  return true;
}

async function send(who: Who, path: Route, { method = 'GET', body }: Call = {}): Promise<APIResponse> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const init = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
  try {
    return await within(LONGEST_MS, (who === 'app' ? api.asApp() : api.asUser()).requestJira(path, init));
  } catch (error) {
    if (error instanceof PlumblineFailure) throw error;
    throw isConsentRequest(error) ? error : notReached(error);
  }
}

/** Forge shows its own consent screen when this error leaves the function, so that it must not be caught. */
const isConsentRequest = (error: unknown): boolean => error instanceof Error && 'serviceKey' in error;
