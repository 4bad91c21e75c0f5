import type { Session } from '../session.ts';
import type { Surface } from '../surfaces.ts';
import { themeState } from '../theme.ts';
import type { FrontDeps, SurfaceContext } from '../types.ts';

/**
 * The context that a frame reads with `view.getContext()`. `extension` is what the module type adds: its fields are named
 * as in Atlassian's documentation. Real hosts send the locale with an underscore; the SDK puts it right.
 */
export function surfaceContext(
  deps: Pick<FrontDeps, 'site' | 'manifest' | 'baseUrl'>,
  session: Session,
  surface: Surface,
  extension: Record<string, unknown>,
): SurfaceContext {
  const { site, manifest } = deps;
  const { localId, ...fields } = extension;
  const appId = manifest.app.id.split('/').at(-1) ?? manifest.app.id;
  return {
    accountId: session.person.accountId,
    cloudId: site.cloudId,
    siteUrl: deps.baseUrl(),
    moduleKey: surface.key,
    localId:
      typeof localId === 'string'
        ? localId
        : `ari:cloud:ecosystem::extension/${appId}/${site.environmentId}/static/${surface.key}`,
    environmentId: site.environmentId,
    environmentType: site.environmentType,
    locale: session.locale.replace('-', '_'),
    timezone: session.person.timeZone,
    theme: themeState(session.colorMode),
    surfaceColor: null,
    userAccess: { enabled: true, hasAccess: true },
    permissions: { scopes: scopesOf(manifest), external: manifest.permissions?.external ?? {} },
    extension: { type: surface.type, ...fields },
  };
}

function scopesOf({ permissions }: Pick<FrontDeps['manifest'], 'permissions'>): string[] {
  const scopes = permissions?.scopes ?? [];
  return Array.isArray(scopes) ? scopes.map(String) : Object.keys(scopes);
}
