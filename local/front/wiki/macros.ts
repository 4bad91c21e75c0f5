import type { AdfDocument, AdfNode } from '../../confluence/index.ts';
import { mountSurface, type Mount, surfaceSlot } from '../bridge/mount.ts';
import { isRecord } from '../json.ts';
import type { View } from '../page.ts';
import type { Text } from '../types.ts';
import { editResource, type Surface, surfacesOfType } from '../surfaces.ts';

/** The macro module behind an extension node; undefined for a macro that is not the app's. */
export function macroOf(view: View, node: AdfNode): Surface | undefined {
  const key = String(node.attrs?.['extensionKey']).split('/').at(-1);
  return surfacesOfType(view.deps.manifest, 'macro').find((surface) => surface.key === key);
}

/** The configuration of a macro in a page. */
export function configOf(node: AdfNode): Record<string, unknown> | undefined {
  const parameters = node.attrs?.['parameters'];
  const params = isRecord(parameters) ? parameters['guestParams'] : undefined;
  return isRecord(params) ? params : undefined;
}

/** All macros of a document, wherever they stand in it. */
export function macrosIn(node: { content?: AdfNode[] }): AdfNode[] {
  return (node.content ?? []).flatMap((child) => [
    ...(child.type.toLowerCase().endsWith('extension') ? [child] : []),
    ...macrosIn(child),
  ]);
}

export interface MacroPlace {
  contentId?: string | undefined;
  spaceKey?: string | undefined;
  isEditing: boolean;
}

/** Mounts one macro of a page; `resource` is that of its configuration when it is being configured. */
export function mountMacro(
  view: View,
  surface: Surface,
  node: AdfNode | undefined,
  place: MacroPlace,
  resource?: string,
): Promise<Mount> {
  const config = node && configOf(node);
  const localId = node?.attrs?.['localId'];
  return mountSurface(
    view.deps,
    view.session,
    surface,
    { ...place, location: view.url.href, config, ...(typeof localId === 'string' && { localId }) },
    { title: macroTitle(view, surface), resource },
  );
}

export function macroTitle(view: View, surface: Surface): string {
  return view.app.text(surface.module.title, view.session.locale) || surface.key;
}

/** HTML of the frames of a document's macros, by node. */
export async function macroSlots(view: View, document: AdfDocument, contentId: string): Promise<Map<AdfNode, string>> {
  const slots = await Promise.all(
    macrosIn(document).map(async (node): Promise<[AdfNode, string] | undefined> => {
      const surface = macroOf(view, node);
      if (surface === undefined) return undefined;
      return [node, String(surfaceSlot(await mountMacro(view, surface, node, { contentId, isEditing: false })))];
    }),
  );
  return new Map(slots.filter((slot) => slot !== undefined));
}

/** The macros of the manifest as the editor needs them. */
export async function macroChoices(view: View, place: MacroPlace): Promise<object[]> {
  const { site, manifest } = view.deps;
  const appId = manifest.app.id.split('/').at(-1) ?? '';
  return Promise.all(
    surfacesOfType(manifest, 'macro').map(async (surface) => {
      const resource = editResource(surface);
      const config = isRecord(surface.module['config']) ? surface.module['config'] : {};
      return {
        key: surface.key,
        title: macroTitle(view, surface),
        description: view.app.text(readText(surface.module['description']), view.session.locale),
        layout: surface.module['layout'] ?? 'block',
        extensionKey: `${appId}/${site.environmentId}/static/${surface.key}`,
        forgeEnvironment: site.environmentType,
        configTitle: view.app.text(readText(config['title']), view.session.locale),
        size: config['viewportSize'] ?? 'medium',
        openOnInsert: config['openOnInsert'] === true,
        isHidden: surface.module['hidden'] === true,
        mount: await mountMacro(view, surface, undefined, place),
        configMount: resource === undefined ? null : await mountMacro(view, surface, undefined, place, resource),
      };
    }),
  );
}

function readText(value: unknown): Text | undefined {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value['i18n'] === 'string' ? { i18n: value['i18n'] } : undefined;
}
