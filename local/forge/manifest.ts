import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SiteError } from '../siteError.ts';

const functionRef = z.looseObject({ function: z.string() });
const text = z.union([z.string(), z.looseObject({ i18n: z.string() })]);
const base = { key: z.string() };

const filterSchema = z.strictObject({
  ignoreSelf: z.boolean().optional(),
  appIsLicensed: z.boolean().optional(),
  expression: z.string().optional(),
  onError: z.enum(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG']).optional(),
});

const surface = z.looseObject({
  ...base,
  title: text.optional(),
  label: text.optional(),
  resource: z.string().optional(),
  render: z.string().optional(),
  resolver: functionRef.optional(),
  adfExport: functionRef.optional(),
  dynamicProperties: functionRef.optional(),
});

const eventEntry = z.union([z.string(), z.looseObject({ eventType: z.string(), filter: filterSchema })]);

const modulesSchema = z
  .looseObject({
    function: z.array(z.looseObject({ ...base, handler: z.string(), timeoutSeconds: z.number().optional() })),
    trigger: z
      .array(
        z.looseObject({ ...base, function: z.string(), events: z.array(eventEntry), filter: filterSchema.optional() }),
      )
      .default([]),
    scheduledTrigger: z
      .array(z.looseObject({ ...base, function: z.string(), interval: z.enum(['fiveMinute', 'hour', 'day', 'week']) }))
      .default([]),
    consumer: z.array(z.looseObject({ ...base, queue: z.string(), function: z.string() })).default([]),
    action: z.array(z.looseObject({ ...base, function: z.string() })).default([]),
    sql: z.array(z.looseObject({ ...base, engine: z.string() })).default([]),
  })
  .catchall(z.array(surface));

const scopes = z.union([
  z.array(z.string()),
  z.record(z.string(), z.looseObject({ allowImpersonation: z.boolean().optional() }).nullable()),
]);

const entity = z.looseObject({
  name: z.string(),
  attributes: z.record(z.string(), z.looseObject({ type: z.string() })),
  indexes: z
    .array(
      z.union([
        z.string(),
        z.looseObject({ name: z.string(), range: z.array(z.string()), partition: z.array(z.string()).optional() }),
      ]),
    )
    .default([]),
});

const manifestSchema = z.looseObject({
  app: z.looseObject({
    id: z.string(),
    storage: z.looseObject({ entities: z.array(entity).default([]) }).optional(),
  }),
  modules: modulesSchema,
  permissions: z
    .looseObject({
      scopes: scopes.default([]),
      content: z.unknown().optional(),
      external: z.looseObject({}).optional(),
    })
    .default({ scopes: [] }),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })).default([]),
  translations: z
    .looseObject({
      resources: z.array(z.looseObject({ key: z.string(), path: z.string() })),
      fallback: z.looseObject({ default: z.string() }).catchall(z.union([z.string(), z.array(z.string())])),
    })
    .optional(),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type EventFilter = z.infer<typeof filterSchema>;
export type TriggerModule = Manifest['modules']['trigger'][number];
export type ScheduleModule = Manifest['modules']['scheduledTrigger'][number];
export type ConsumerModule = Manifest['modules']['consumer'][number];
export type EntityDeclaration = z.infer<typeof entity>;

/** A module that shows a page or is called for one: everything with a resolver, an export or dynamic properties. */
export interface SurfaceModule {
  type: string;
  key: string;
  resolver?: string;
  adfExport?: string;
  dynamicProperties?: string;
}

/** Reads and checks `manifest.yml` of an app's folder. @throws Error that names the file and what is wrong */
export function readManifest(appDir: string): Manifest {
  const file = path.join(appDir, 'manifest.yml');
  let content: unknown;
  try {
    content = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new SiteError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const parsed = manifestSchema.safeParse(content);
  if (!parsed.success)
    throw new SiteError(`${file} is no manifest this site understands.\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

const WITHOUT_SURFACE = new Set(['function', 'trigger', 'scheduledTrigger', 'consumer', 'sql']);

/** Every module that can be invoked for a user, in the manifest's order. */
export function surfacesOf(manifest: Manifest): SurfaceModule[] {
  return Object.entries(manifest.modules).flatMap(([type, modules]) => {
    if (WITHOUT_SURFACE.has(type)) return [];
    return (modules as z.infer<typeof surface>[]).map((module) => ({
      type,
      key: module.key,
      ...(module.resolver && { resolver: module.resolver.function }),
      ...(module.adfExport && { adfExport: module.adfExport.function }),
      ...(module.dynamicProperties && { dynamicProperties: module.dynamicProperties.function }),
    }));
  });
}

/** The scopes by name, whichever of the manifest's two forms is used. */
export function scopesOf({ permissions }: Manifest): string[] {
  return Array.isArray(permissions.scopes) ? permissions.scopes : Object.keys(permissions.scopes);
}

/** Whether the app may act for a user who is not there (`asUser(accountId)`). */
export function mayImpersonate({ permissions }: Manifest): boolean {
  if (Array.isArray(permissions.scopes)) return false;
  return Object.values(permissions.scopes).some((options) => options?.allowImpersonation === true);
}
