import type { Kernel, Product } from '../kernel/types.ts';
import type { People } from '../people/types.ts';
import { createConfluenceAdmin } from './admin.ts';
import { createConfluenceRest } from './rest/index.ts';
import { createConfluenceTables } from './store/schema.ts';
import type { Confluence, ConfluenceAdmin, ConfluenceOptions } from './types.ts';

export type { AdfDocument, AdfMark, AdfNode } from './body/adf.ts';
export { adfToHtml } from './body/to-html.ts';
export type { Audience, ConfluenceAdmin, ConfluenceOptions, PageInput, SpaceInput } from './types.ts';

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** The local Confluence: v2 REST under `/wiki`, state in the kernel's database, events through the kernel. */
export function createConfluence(
  kernel: Kernel,
  people: People,
  options: ConfluenceOptions = {},
): Product & ConfluenceAdmin {
  createConfluenceTables(kernel.db);
  const confluence: Confluence = { kernel, people, maxBodyBytes: options.maxBodyBytes ?? FIVE_MEGABYTES };
  const rest = createConfluenceRest(confluence);
  return {
    ...createConfluenceAdmin(confluence),
    fetch: async (request, caller) => rest.fetch(request, { caller }),
  };
}
