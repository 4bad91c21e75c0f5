import type { Clock } from '../kernel/clock.ts';
import type { Product } from '../kernel/types.ts';
import type { People } from '../people/types.ts';

/** One UI module of the manifest, as far as a shell needs it; every other property passes through untouched. */
export interface ManifestModule {
  key: string;
  title?: Text | undefined;
  label?: Text | undefined;
  resource?: string | undefined;
  [property: string]: unknown;
}

/** A manifest text: plain, or the key of a translation. */
export type Text = string | { i18n: string };

/** The parts of manifest.yml that the shells read. */
export interface FrontManifest {
  app: { id: string };
  modules: { [type: string]: readonly ManifestModule[] | undefined };
  resources?: readonly { key: string; path: string }[];
  /** `scopes` is a list, or an object with the scopes as keys. */
  permissions?: { scopes?: object; content?: unknown; external?: unknown };
  translations?:
    | {
        resources: readonly { key: string; path: string }[];
        fallback: { default: string; [locale: string]: string | readonly string[] | undefined };
      }
    | undefined;
}

/** The front-end context of one surface (`FullContext` of @forge/bridge), without what only the platform knows. */
export interface SurfaceContext {
  accountId: string;
  cloudId: string;
  siteUrl: string;
  moduleKey: string;
  localId: string;
  environmentId: string;
  environmentType: 'DEVELOPMENT' | 'STAGING' | 'PRODUCTION';
  locale: string;
  timezone: string;
  theme: Record<string, string>;
  surfaceColor: string | null;
  userAccess: { enabled: boolean; hasAccess: boolean };
  permissions: { scopes: readonly string[]; external: unknown };
  extension: Record<string, unknown>;
}

export type ExportType = 'pdf' | 'word' | 'other';

/** What `jira:issueContext` shows while it is collapsed. */
export interface PanelStatus {
  type: 'badge' | 'lozenge' | 'icon';
  value: { label: string; url?: string; type?: string };
}

/** The Forge runtime as the shells use it. Each rejects with the error the app's function ended in. */
export interface Invoker {
  /** Calls the resolver of a UI module; `context` is what the frame's `view.getContext()` answers. */
  invokeResolver(
    moduleKey: string,
    functionKey: string,
    payload: unknown,
    context: SurfaceContext,
    accountId: string,
  ): Promise<unknown>;
  /** Calls a macro's `adfExport` function; answers its ADF document, or undefined when the macro has none. */
  exportMacro(moduleKey: string, exportType: ExportType, context: SurfaceContext, accountId: string): Promise<unknown>;
  /** Calls a module's `dynamicProperties` function; answers `{ status? }`, or undefined when the module has none. */
  dynamicProperties(moduleKey: string, context: SurfaceContext, accountId: string): Promise<unknown>;
  /** `requestJira` and `requestConfluence` of the bridge: always as the user, checked against the app's scopes. */
  fetchProduct(product: 'jira' | 'confluence', request: Request, accountId: string): Promise<Response>;
}

/** The site's identity, as contexts carry it. */
export interface SiteIdentity {
  cloudId: string;
  environmentId: string;
  environmentType: SurfaceContext['environmentType'];
}

/** Where to look first: given from outside, because the site knows nothing about the app. */
export interface StartPage {
  title: string;
  intro: string;
  cards: readonly { title: string; text: string; href: string; as?: string }[];
}

/** A start page in one language for all, or one per language. */
export type StartPages = StartPage | { [locale: string]: StartPage };

/** The folders that the front reads; none of them is found by itself. */
export interface FrontFolders {
  /** The folder of manifest.yml: resources and translations are relative to it. */
  app: string;
  /** `local/front/browser`: the scripts and the style sheet of the shells. */
  browser: string;
}

export interface FrontDeps {
  manifest: FrontManifest;
  people: People;
  jira: Product;
  confluence: Product;
  invoker: Invoker;
  clock: Clock;
  site: SiteIdentity;
  folders: FrontFolders;
  /** Origin of the shells, without a trailing slash. */
  baseUrl(): string;
  /** Origin that serves the app's resources, without a trailing slash; differs from `baseUrl`. */
  appOrigin(): string;
  startPage?: StartPages | undefined;
  /** Turns an HTML document into a PDF; undefined where no browser is installed. */
  printPdf?: ((html: string) => Promise<Uint8Array>) | undefined;
}
