import type { Manifest } from './forge/manifest.ts';
import type { Kernel, Product } from './kernel/types.ts';
import type { People } from './people/index.ts';

/** Stands in until the local Jira is there: refuses everything loudly. */
export function createJira(_kernel: Kernel, _people: People, _manifest: Manifest): Product {
  return {
    fetch: (request) =>
      Promise.resolve(Response.json({ errorMessages: [`Not modelled: ${request.url}`], errors: {} }, { status: 501 })),
  };
}
