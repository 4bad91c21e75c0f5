import type { Product } from '../kernel/types.ts';
import type { Forge } from '../forge/index.ts';
import { extensionFor, surfaceContext, type SurfaceContext } from '../front/index.ts';
import type { Account, People } from '../people/types.ts';
import { BadRequest } from './body.ts';
import type { PlaceInput } from './schemas.ts';

export interface ContextDeps {
  forge: Forge;
  people: People;
  jira: Product;
  confluence: Product;
  baseUrl: () => string;
}

/** The person of an account id or e-mail. @throws BadRequest when there is none */
export function personOf(people: People, as: string): Account {
  const found = as.includes('@') ? people.findByEmail(as) : people.find(as);
  if (!found) throw new BadRequest(`The site has no person ${as}.`);
  return found;
}

/** The context that the surface's page would have if this person opened it at this place. */
export async function contextFor(
  deps: ContextDeps,
  surface: string,
  person: Account,
  place: PlaceInput = {},
): Promise<SurfaceContext> {
  const { forge } = deps;
  const found = forge.surfaces.list().find(({ key }) => key === surface);
  if (!found) throw new BadRequest(`The manifest has no module ${surface}.`);
  const where = { location: deps.baseUrl(), ...place };
  const extension = await extensionFor(
    deps,
    found.type,
    { ...where, location: where.location ?? '' },
    person.accountId,
  );
  const site = {
    cloudId: forge.identity.cloudId,
    environmentId: forge.identity.environmentId,
    environmentType: forge.identity.environmentType,
  };
  const locale = person.locale.startsWith('fr') ? 'fr-FR' : 'en-US';
  return surfaceContext(
    { site, manifest: forge.manifest, baseUrl: deps.baseUrl },
    { person, locale, colorMode: 'light' },
    { type: found.type, key: found.key, resource: '', module: { key: found.key } },
    extension,
  );
}
