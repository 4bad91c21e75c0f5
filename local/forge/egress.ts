import { EgressFilteringService } from '@forge/egress';
import type { Manifest } from './manifest.ts';

/** The app's own `fetch`: only to addresses that the manifest names under `external.fetch.backend`. */
export function createEgress(
  manifest: Manifest,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const nativeFetch = globalThis.fetch;
  const external = manifest.permissions.external as { fetch?: { backend?: unknown[] } } | undefined;
  const addresses = (external?.fetch?.backend ?? []).flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    return typeof entry === 'object' && entry !== null && 'address' in entry ? [String(entry.address)] : [];
  });
  const filter = new EgressFilteringService(addresses);
  return (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (filter.isValidUrl(url)) return nativeFetch(input, init);
    const message = `URL not included in the external fetch backend permissions: ${url}. Visit go.atlassian.com/forge-egress for more information.`;
    return Promise.reject(Object.assign(new Error(message), { name: 'REQUEST_EGRESS_ALLOWLIST_ERR', status: 403 }));
  };
}
