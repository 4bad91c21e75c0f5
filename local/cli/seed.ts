import { pathToFileURL } from 'node:url';
import type { StartPages } from '../front/index.ts';
import type { Site } from '../site.ts';
import { SiteError } from '../siteError.ts';

/** What a seed works with: the running site, through the same doors as everybody else. */
export interface SeedSite extends Pick<Site, 'url' | 'kernel' | 'people' | 'jira' | 'confluence' | 'forge' | 'states'> {
  /** Calls a resolver function of the app as a person (account id or e-mail) and answers its result. */
  invoke(call: SeedCall): Promise<unknown>;
  /** Delivers all waiting events and queue entries. */
  drain(): Promise<void>;
}

export interface SeedCall {
  surface: string;
  function: string;
  payload?: unknown;
  as: string;
  context?: { issueKey?: string; projectKey?: string; contentId?: string; config?: Record<string, unknown> };
}

export interface SeedModule {
  default(site: SeedSite): Promise<void>;
  /** Shown on the site's first page. */
  startPage?: StartPages;
}

/** @throws Error when the module has no default export to call */
export async function loadSeed(file: string): Promise<SeedModule> {
  const module = (await import(pathToFileURL(file).href)) as Partial<SeedModule>;
  if (typeof module.default !== 'function') throw new SiteError(`${file} has no default export that fills a site.`);
  return module as SeedModule;
}

/** Opens the doors of a running site for a seed. */
export function seedSite(site: Site): SeedSite {
  return {
    ...site,
    async invoke(call) {
      const answer = await site.control.request('/invoke', { method: 'POST', body: JSON.stringify(call) });
      const body = (await answer.json()) as { ok?: boolean; result?: unknown; error?: unknown };
      if (body.ok === true) return body.result;
      throw new Error(`${call.function} failed: ${JSON.stringify(body.error)}`);
    },
    drain: async () => {
      await site.forge.background.drain();
    },
  };
}
