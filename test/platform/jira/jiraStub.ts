/** One answer of the stub: JSON with a status and headers, raw text, or a broken connection. */
export type Answer =
  | { status?: number; headers?: Record<string, string>; json: unknown }
  | { status: number; headers?: Record<string, string>; text: string }
  | { broken: true };

export type StubCall = { method: string; path: string; who: string; body: unknown };

type Globals = {
  __forge_runtime__?: object;
  __forge_fetch__?: (meta: Meta, path: string, init: { method?: string; body?: string }) => Promise<Response>;
};
type Meta = { type: string; provider: string; remote: string };

/** Jira behind the hook of the real `@forge/api`, answering from a list. An unexpected call fails the test. */
export function stubJira(answers: Record<string, Answer[]>): { calls: StubCall[] } {
  const calls: StubCall[] = [];
  const waiting = new Map(Object.entries(answers).map(([route, list]) => [route, [...list]]));
  const forge = globalThis as Globals;
  forge.__forge_runtime__ = runtime;
  forge.__forge_fetch__ = (meta, path, init) => {
    const call = { method: init.method ?? 'GET', path, who: meta.provider };
    calls.push({ ...call, body: init.body === undefined ? undefined : (JSON.parse(init.body) as unknown) });
    const route = `${call.method} ${path.split('?')[0] ?? ''}`;
    const answer = waiting.get(route)?.shift();
    if (answer === undefined) throw new Error(`Nobody expected ${route}.`);
    if ('broken' in answer) return Promise.reject(new TypeError('fetch failed'));
    const body = 'json' in answer ? JSON.stringify(answer.json) : answer.text;
    const status = answer.status ?? 200;
    return Promise.resolve(new Response(status === 204 ? null : body, { status, headers: answer.headers ?? {} }));
  };
  return { calls };
}

const runtime = {
  appContext: {
    ...{ appId: 'app-uuid', appVersion: '1.0.0', environmentId: 'env-uuid', environmentType: 'DEVELOPMENT' },
    ...{ invocationId: 'i', installationId: 'installation', functionKey: 'f', moduleType: 't', moduleKey: 'm' },
  },
  lambdaContext: { awsRequestId: 'request', getRemainingTimeInMillis: () => 60_000 },
  metrics: {
    counter: () => ({ incr: () => undefined }),
    timing: () => ({ measure: () => ({ stop: () => undefined }) }),
  },
};

/** An issue as Jira's REST API answers it. */
export const rawIssue = (id: string, fields: Record<string, unknown> = {}) => ({
  id,
  key: `ABC-${id}`,
  fields: {
    issuetype: { hierarchyLevel: 0, subtask: false },
    project: { id: '10000' },
    parent: { id: '7' },
    status: { statusCategory: { key: 'new' } },
    resolution: null,
    created: '2026-08-06T11:30:39.194-0500',
    updated: '2026-08-06T11:30:39.831-0500',
    ...fields,
  },
});

export const WORDS: Record<string, Answer[]> = {
  'GET /rest/api/3/status': [
    {
      json: [
        { id: '1', name: 'To Do', statusCategory: { key: 'new' } },
        { id: '3', name: 'In Progress', statusCategory: { key: 'indeterminate' } },
        { id: '5', name: 'Done', statusCategory: { key: 'done' } },
      ],
    },
  ],
  'GET /rest/api/3/field': [
    {
      json: [
        { id: 'summary', name: 'Summary', schema: { type: 'string' } },
        custom('customfield_16', 'Story point estimate', 'com.pyxis.greenhopper.jira:jsw-story-points'),
        custom('customfield_28', 'STORY POINTS', 'com.atlassian.jira.plugin.system.customfieldtypes:float'),
        custom('customfield_30', 'Effort', 'com.atlassian.jira.plugin.system.customfieldtypes:float'),
      ],
    },
  ],
};

function custom(id: string, name: string, type: string) {
  return { id, name, schema: { type: 'number', custom: type } };
}
