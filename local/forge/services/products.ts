import type { Caller, Product } from '../../kernel/types.ts';
import type { CallMeta } from '../invocation.ts';
import { mayImpersonate, scopesOf, type Manifest } from '../manifest.ts';
import { proxyError, scopeMissing } from './answers.ts';
import { allows, scopesFor } from './scopes.ts';

export type ProductName = 'jira' | 'confluence';

export interface ProductsOptions {
  manifest: Manifest;
  products: Record<ProductName, Product>;
  baseUrl: () => string;
}

/** The products as the app reaches them: through its scopes, as itself or as a user. */
export interface Products {
  /** A call of the backend; `invokingUser` is the user of the running invocation. */
  call(meta: CallMeta, path: string, init: RequestInit, invokingUser: string | undefined): Promise<Response>;
  /** A call from an app's page, always as the user. */
  callAsUser(product: ProductName, request: Request, accountId: string): Promise<Response>;
}

const MAX_REDIRECTS = 3;

export function createProducts({ manifest, products, baseUrl }: ProductsOptions): Products {
  const granted = scopesOf(manifest);
  const send = async (name: ProductName, request: Request, caller: Caller): Promise<Response> => {
    const wanted = scopesFor(name, request.method, new URL(request.url).pathname);
    if (wanted && !allows(granted, wanted)) return scopeMissing();
    return follow(products[name], request, caller);
  };
  return {
    callAsUser: (name, request, accountId) => send(name, request, { kind: 'user', accountId }),
    async call(meta, path, init, invokingUser) {
      const name = meta.remote;
      if (name !== 'jira' && name !== 'confluence') return proxyError(404, `LOCAL_NOT_MODELLED_${name ?? 'REMOTE'}`);
      const caller = callerOf(meta, invokingUser, mayImpersonate(manifest));
      if (!caller) return proxyError(401, 'NEEDS_AUTHENTICATION_ERR');
      const inProduct = name === 'confluence' && !path.startsWith('/wiki') ? `/wiki${path}` : path;
      return send(name, new Request(baseUrl() + inProduct, init), caller);
    },
  };
}

/** Nobody when the call wants a user and there is none, or one for whom the app may not act in their absence. */
function callerOf(meta: CallMeta, invokingUser: string | undefined, impersonates: boolean): Caller | undefined {
  if (meta.provider === 'app') return { kind: 'app' };
  if (meta.provider === 'none') return { kind: 'anonymous' };
  const accountId = meta.accountId ?? invokingUser;
  if (accountId === undefined) return undefined;
  return accountId === invokingUser || impersonates ? { kind: 'user', accountId } : undefined;
}

/** Forge's `fetch` follows redirects, such as the 303 of a long task. */
async function follow(product: Product, request: Request, caller: Caller): Promise<Response> {
  let response = await product.fetch(request, caller);
  for (let hop = 0; hop < MAX_REDIRECTS && response.status >= 301 && response.status <= 303; hop++) {
    const location = response.headers.get('location');
    if (location === null) break;
    response = await product.fetch(new Request(new URL(location, request.url)), caller);
  }
  return response;
}
