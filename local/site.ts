import path from 'node:path';
import { Hono } from 'hono';
import { createConfluence, type ConfluenceAdmin } from './confluence/index.ts';
import { createControl } from './control/index.ts';
import { createStates, EMPTY, type States } from './control/state.ts';
import { declarationsOf } from './forge/declarations.ts';
import { identityOf } from './forge/identity.ts';
import { createForge, type Forge } from './forge/index.ts';
import { readManifest } from './forge/manifest.ts';
import type { SqlEngineKind } from './forge/sql/index.ts';
import { createFront, createPictures, createResourceServer, type FrontDeps, type StartPages } from './front/index.ts';
import { createAppTranslations } from './front/resources/translations.ts';
import { authenticate, confluenceRefusal, jiraRefusal } from './http/authentication.ts';
import { listen } from './http/listen.ts';
import { createJira, type JiraAdmin } from './jira/index.ts';
import { createClock } from './kernel/clock.ts';
import { openDatabase } from './kernel/database.ts';
import type { Kernel, Product, ProductEvent } from './kernel/types.ts';
import { APP_ACCOUNT_ID, createPeople, type People } from './people/index.ts';

export interface SiteOptions {
  /** Folder of the app's manifest.yml. */
  appDir: string;
  /** Folder that holds everything the site remembers. */
  stateDir: string;
  /** Port of the host origin; 0 takes a free one. */
  port: number;
  /** Port of the app's origin; by default the one after `port`. */
  appPort?: number;
  sql?: SqlEngineKind;
  /** Fires scheduled triggers by time; default true. */
  schedules?: boolean;
  /** Folder of bundles that may be used again; default: inside the state folder. */
  bundleDir?: string;
  startPage?: StartPages | undefined;
}

/** A running site. */
export interface Site {
  /** Origin of the products, the shells and the control, without a trailing slash. */
  url: string;
  /** Origin of the app's pages. */
  appOrigin: string;
  kernel: Kernel;
  people: People;
  jira: Product & JiraAdmin;
  confluence: Product & ConfluenceAdmin;
  forge: Forge;
  states: States;
  /** The control API in process, without its `/local` prefix. */
  control: Hono;
  stop(): Promise<void>;
}

const here = import.meta.dirname;

/** Builds the site from its parts and serves it. The composition root: nothing else knows all of them. */
export async function createSite(given: SiteOptions): Promise<Site> {
  const options = { ...given, appDir: path.resolve(given.appDir), stateDir: path.resolve(given.stateDir) };
  const addresses = { url: '', appOrigin: '' };
  const parts = await createParts(options, () => addresses.url);
  const { kernel, forge } = parts;
  const states = createStates({ forge, kernel, stateDir: options.stateDir });
  if (!states.has(EMPTY)) states.keepEmpty();
  const appOrigin = (): string => addresses.appOrigin;
  const front = frontDeps(parts, appOrigin);
  const control = createControl({ ...parts, states, appOrigin });
  const host = await listen(hostApp(parts, control, createFront(front)).fetch, options.port);
  addresses.url = `http://localhost:${host.port}`;
  const appPort = options.appPort ?? (options.port === 0 ? 0 : options.port + 1);
  const resources = await listen(createResourceServer(front).fetch, appPort).catch(async (error: unknown) => {
    await host.stop();
    throw error;
  });
  addresses.appOrigin = `http://127.0.0.1:${resources.port}`;
  return {
    ...addresses,
    ...parts,
    states,
    control,
    async stop() {
      await Promise.all([host.stop(), resources.stop()]);
      await forge.stop();
      kernel.db.close();
    },
  };
}

/** The products and the platform, which know each other only through the kernel. */
async function createParts(options: SiteOptions, baseUrl: () => string): Promise<Parts> {
  const { appDir, stateDir } = options;
  const bus: { deliver?: (event: ProductEvent) => void } = {};
  const kernel: Kernel = {
    db: openDatabase(path.join(stateDir, 'site.db')),
    clock: createClock(),
    emit: (event) => bus.deliver?.(event),
    baseUrl,
  };
  const manifest = readManifest(appDir);
  const translations = createAppTranslations(manifest, appDir);
  const people = createPeople(kernel);
  const identity = identityOf(manifest.app.id);
  const declared = declarationsOf(manifest, identity, (text) => translations.text(text, 'en-US'));
  const jira = createJira(kernel, people, declared);
  const confluence = createConfluence(kernel, people);
  const forge = await createForge({
    appDir,
    stateDir,
    bundleDir: options.bundleDir ?? path.join(stateDir, 'bundle'),
    sql: options.sql ?? 'sqlite',
    kernel,
    products: { jira, confluence },
    appAccountId: APP_ACCOUNT_ID,
    schedules: options.schedules ?? true,
  });
  bus.deliver = (event) => forge.background.emit(event);
  return { options, kernel, people, jira, confluence, forge };
}

interface Parts {
  options: SiteOptions;
  kernel: Kernel;
  people: People;
  jira: Product & JiraAdmin;
  confluence: Product & ConfluenceAdmin;
  forge: Forge;
}

/** The host origin: Jira at /rest, Confluence at /wiki/api and /wiki/rest, the control at /local, the shells for the rest. */
function hostApp({ people, jira, confluence }: Parts, control: Hono, front: Hono): Hono {
  const app = new Hono();
  app.all('/rest/*', (c) => {
    const { caller, refused } = authenticate(c.req.raw, people);
    const isMyself = /^\/rest\/api\/[^/]+\/myself$/.test(c.req.path);
    return refused && isMyself ? jiraRefusal() : jira.fetch(c.req.raw, caller);
  });
  for (const door of ['/wiki/api/*', '/wiki/rest/*']) {
    app.all(door, (c) => {
      const { caller, refused } = authenticate(c.req.raw, people);
      return refused ? confluenceRefusal() : confluence.fetch(c.req.raw, caller);
    });
  }
  app.route('/local', createPictures({ people }));
  app.route('/local', control);
  app.route('/', front);
  return app;
}

function frontDeps(parts: Parts, appOrigin: () => string): FrontDeps {
  const { options, kernel, people, jira, confluence, forge } = parts;
  const { identity, surfaces, platform } = forge;
  const baseUrl = (): string => kernel.baseUrl();
  return {
    manifest: forge.manifest,
    people,
    jira,
    confluence,
    clock: kernel.clock,
    site: identity,
    folders: { app: options.appDir, browser: path.join(here, 'front', 'browser') },
    baseUrl,
    appOrigin,
    startPage: options.startPage,
    invoker: {
      invokeResolver: (...args) => surfaces.resolve(...args),
      exportMacro: (...args) => surfaces.exportMacro(...args),
      dynamicProperties: (...args) => surfaces.dynamicProperties(...args),
      fetchProduct: (product, request, accountId) => platform.callFromPage(product, request, accountId),
    },
  };
}
