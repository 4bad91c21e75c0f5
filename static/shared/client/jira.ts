import { requestJira } from '@forge/bridge';
import type { PlumblineError } from '../../../src/contract/result';
import { RequestFailed } from './call';

/** Reads JSON from Jira as the viewer; throws RequestFailed when Jira does not give it. */
export async function readJira(path: string, body?: unknown): Promise<unknown> {
  const response = await requestJira(path, {
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new RequestFailed(jiraError(response.status));
  return (await response.json()) as unknown;
}

function jiraError(status: number): PlumblineError {
  const code = status === 429 ? 'rateLimited' : [401, 403, 404].includes(status) ? 'jiraForbidden' : 'jiraUnavailable';
  return { code, messageKey: `code.${code}`, values: { status }, reference: '' };
}
