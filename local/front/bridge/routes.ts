import { existsSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { dynamicStatus } from '../jira/issue-panels.ts';
import { openView } from '../page.ts';
import { findSurface } from '../surfaces.ts';
import type { FrontDeps, SurfaceContext } from '../types.ts';

interface InvokeBody {
  moduleKey: string;
  functionKey: string;
  payload?: unknown;
  context: SurfaceContext;
}

interface ProductBody {
  product: string;
  restPath: string;
  fetchRequestInit?: { method?: string; headers?: [string, string][]; body?: string | null };
  isMultipartFormData?: boolean;
  accountId: string;
}

/** What the shells' scripts ask the server for on behalf of a frame; always as the person of the frame's context. */
export function createBridgeRoutes(deps: FrontDeps): Hono {
  const app = new Hono();

  app.post('/invoke', async (c) => {
    const { moduleKey, functionKey, payload, context } = await c.req.json<InvokeBody>();
    const result = await deps.invoker.invokeResolver(moduleKey, functionKey, payload, context, context.accountId);
    return c.json({ result: result ?? null });
  });

  app.post('/product', async (c) => {
    const asked = await c.req.json<ProductBody>();
    if (asked.product !== 'jira' && asked.product !== 'confluence')
      throw new Error(`The bridge knows no product "${asked.product}".`);
    if (!asked.restPath.startsWith('/')) throw new Error('A product path begins with a slash.');
    const response = await deps.invoker.fetchProduct(
      asked.product,
      productRequest(deps.baseUrl(), asked),
      asked.accountId,
    );
    return c.json(await bridgeResponse(response));
  });

  app.get('/panel-status/:moduleKey', async (c) => {
    const surface = findSurface(deps.manifest, c.req.param('moduleKey'));
    if (surface === undefined) throw new Error(`The manifest has no module ${c.req.param('moduleKey')}.`);
    return c.html(dynamicStatus(openView(c, deps), surface, c.req.query('issueKey') ?? '') as Promise<string>);
  });

  app.get('/resource', (c) => c.json(resourceState(deps, c.req.query('src') ?? '')));

  // The SDK hands the message on to the app; the code of the HTTP answer only tells the shell that it failed.
  app.onError((error, c) => c.json({ name: error.name, message: error.message }, 422));
  return app;
}

function resourceState({ manifest, folders }: FrontDeps, src: string): { ok: boolean; message?: string } {
  const key = new URL(src).pathname.split('/')[1] ?? '';
  const resource = manifest.resources?.find((one) => one.key === key);
  if (resource === undefined) return { ok: false, message: `The manifest has no resource "${key}".` };
  if (existsSync(path.join(folders.app, resource.path, 'index.html'))) return { ok: true };
  return { ok: false, message: `Its files are not built yet: ${resource.path}/index.html is missing.` };
}

function productRequest(baseUrl: string, asked: ProductBody): Request {
  const { method = 'GET', headers = [], body } = asked.fetchRequestInit ?? {};
  const sent = new Headers(headers);
  if (asked.isMultipartFormData === true && typeof body === 'string') {
    sent.delete('content-type');
    return new Request(baseUrl + asked.restPath, { method, headers: sent, body: formData(body) });
  }
  return new Request(baseUrl + asked.restPath, {
    method,
    headers: sent,
    ...(typeof body === 'string' && method !== 'GET' && { body }),
  });
}

// @forge/bridge sends a form as JSON: a file is a data URL, its name and type are in fields beside it.
function formData(json: string): FormData {
  const fields = JSON.parse(json) as Record<string, string>;
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith('__')) continue;
    const type = fields[`__${name}Type`];
    if (type === undefined) form.append(name, value);
    else
      form.append(
        name,
        new Blob([Buffer.from(value.split(',').at(-1) ?? '', 'base64')], { type }),
        fields[`__${name}Name`],
      );
  }
  return form;
}

async function bridgeResponse(response: Response): Promise<Record<string, unknown>> {
  const isAttachment = response.headers.get('content-disposition')?.startsWith('attachment') ?? false;
  return {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries(response.headers),
    isAttachment,
    body: isAttachment ? Buffer.from(await response.arrayBuffer()).toString('base64') : await response.text(),
  };
}
