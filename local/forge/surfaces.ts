import type { Invoke } from './invoker.ts';
import { checkSize } from './limits.ts';
import { surfacesOf, type Manifest, type SurfaceModule } from './manifest.ts';

/** What a page's `view.getContext()` answers; its `extension` depends on the module type. */
export type PageContext = object;

/** The functions that belong to what a user sees. Each rejects with what the app's function threw. */
export interface Surfaces {
  list(): SurfaceModule[];
  /** Calls a resolver function of a UI module. @throws Error when the request or the answer is too large */
  resolve(
    moduleKey: string,
    functionKey: string,
    payload: unknown,
    context: PageContext,
    accountId: string,
  ): Promise<unknown>;
  /** Calls a macro's `adfExport`; undefined when it has none. */
  exportMacro(moduleKey: string, exportType: string, context: PageContext, accountId: string): Promise<unknown>;
  /** Calls `dynamicProperties`; undefined when the module has none. */
  dynamicProperties(moduleKey: string, context: PageContext, accountId: string): Promise<unknown>;
  /** Calls an `action`, as an agent or an automation would. */
  act(moduleKey: string, inputs: object, context: PageContext, accountId: string): Promise<unknown>;
}

export function createSurfaces(manifest: Manifest, invoke: Invoke): Surfaces {
  const all = surfacesOf(manifest);
  const find = (moduleKey: string): SurfaceModule => {
    const found = all.find(({ key }) => key === moduleKey);
    if (!found) throw new Error(`The manifest has no module ${moduleKey}.`);
    return found;
  };
  return {
    list: () => all,
    resolve: (moduleKey, functionKey, payload, context, accountId) =>
      resolve(invoke, find(moduleKey), { call: { functionKey, payload }, context }, accountId),
    async exportMacro(moduleKey, exportType, context, accountId) {
      const { type: moduleType, adfExport } = find(moduleKey);
      if (adfExport === undefined) return undefined;
      const payload = { exportType, context };
      return invoke({ functionKey: adfExport, kind: 'adfExport', moduleType, moduleKey, payload, accountId });
    },
    async dynamicProperties(moduleKey, context, accountId) {
      const { type: moduleType, dynamicProperties: functionKey } = find(moduleKey);
      if (functionKey === undefined) return undefined;
      const payload = { ...context, context };
      return invoke({ functionKey, kind: 'dynamicProperties', moduleType, moduleKey, payload, accountId });
    },
    async act(moduleKey, inputs, context, accountId) {
      const action = manifest.modules.action.find(({ key }) => key === moduleKey);
      if (!action) throw new Error(`The manifest has no action ${moduleKey}.`);
      const payload = { ...inputs, context };
      return invoke({
        functionKey: action.function,
        kind: 'action',
        moduleType: 'action',
        moduleKey,
        payload,
        accountId,
      });
    },
  };
}

interface ResolverCall {
  call: { functionKey: string; payload: unknown };
  context: PageContext;
}

async function resolve(
  invoke: Invoke,
  module: SurfaceModule,
  payload: ResolverCall,
  accountId: string,
): Promise<unknown> {
  const { type: moduleType, key: moduleKey, resolver } = module;
  if (resolver === undefined) throw new Error(`The module ${moduleKey} has no resolver.`);
  checkSize('request', payload.call.payload);
  const result = await invoke({ functionKey: resolver, kind: 'resolver', moduleType, moduleKey, payload, accountId });
  checkSize('answer', result);
  return result;
}
