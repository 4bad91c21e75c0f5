import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { FrontManifest } from '../types.ts';

const EXTENDED_DIRECTIVES = /^(script-src|connect-src|style-src|img-src|font-src|frame-ancestors)\b/;

/**
 * The Content-Security-Policy that Forge computes for a resource from the manifest's permissions, opened for the host
 * page (it frames the resource and serves the bridge). Forge's report-uri is left out: there is no one to report to.
 */
export function contentSecurityPolicy(
  page: Buffer,
  permissions: FrontManifest['permissions'],
  hostOrigin: string,
): string {
  const processing = new CSPProcessingService({ info: () => undefined }, load);
  // The manifest was validated when it was read; @forge/csp only looks at content and external.
  const details = processing.getCspDetails(page, (permissions ?? {}) as Parameters<typeof processing.getCspDetails>[1]);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: details,
    microsEnv: 'prod',
    hostname: new URL(hostOrigin).host,
  });
  return directives
    .filter((directive) => !directive.startsWith('report-uri'))
    .map((directive) => (EXTENDED_DIRECTIVES.test(directive) ? `${directive} ${hostOrigin}` : directive))
    .join('; ');
}
