import type { FrontManifest, ManifestModule } from './types.ts';

/** A module of the manifest that shows a page of the app inside a frame. */
export interface Surface {
  /** Module type, such as `jira:issueContext` or `macro`. */
  type: string;
  key: string;
  resource: string;
  module: ManifestModule;
}

/** Every module that has a resource, in the manifest's order. */
export function listSurfaces(manifest: FrontManifest): Surface[] {
  return Object.entries(manifest.modules).flatMap(([type, modules]) =>
    (modules ?? []).flatMap((module) =>
      typeof module.resource === 'string' ? [{ type, key: module.key, resource: module.resource, module }] : [],
    ),
  );
}

export function surfacesOfType(manifest: FrontManifest, type: string): Surface[] {
  return listSurfaces(manifest).filter((surface) => surface.type === type);
}

export function findSurface(manifest: FrontManifest, key: string): Surface | undefined {
  return listSurfaces(manifest).find((surface) => surface.key === key);
}

/** The second resource of a module: a macro's configuration page, a gadget's or a widget's edit page. */
export function editResource(surface: Surface): string | undefined {
  const edit = surface.type === 'macro' ? surface.module.config : surface.module['edit'];
  if (typeof edit !== 'object' || edit === null || !('resource' in edit)) return undefined;
  return typeof edit.resource === 'string' ? edit.resource : undefined;
}

/** A route inside a page module, from its `pages` or `sections`. */
export interface SurfaceRoute {
  title: ManifestModule['title'];
  route: string;
}

/** The sub-pages that a product lists beside a page module; empty when it has none. */
export function surfaceRoutes(surface: Surface): SurfaceRoute[] {
  const { pages, sections } = surface.module as { pages?: SurfaceRoute[]; sections?: { pages: SurfaceRoute[] }[] };
  return pages ?? sections?.flatMap((section) => section.pages) ?? [];
}
