import { z } from 'zod';
import type { ForgeIdentity } from './identity.ts';
import type { Manifest } from './manifest.ts';

const propertyModule = z.looseObject({
  propertyKey: z.string(),
  entityType: z.enum(['issue', 'project', 'user']),
  values: z.array(
    z.looseObject({
      path: z.string(),
      type: z.enum(['number', 'string', 'text', 'user', 'date']),
      searchAlias: z.string().optional(),
    }),
  ),
});

const text = z.union([z.string(), z.looseObject({ i18n: z.string() })]);

const permissionModule = z.looseObject({
  key: z.string(),
  name: text,
  description: text,
  anonymousAllowed: z.boolean().optional(),
  defaultGrants: z.array(z.enum(['none', 'all', 'jira-administrators'])).optional(),
});

/** What a manifest adds to Jira: entity properties that JQL can search, and permissions of the app's own. */
export interface ManifestDeclarations {
  indexedProperties: IndexedProperty[];
  globalPermissions: GlobalPermission[];
}

interface IndexedProperty {
  entityType: 'issue' | 'project' | 'user';
  propertyKey: string;
  path: string;
  type: 'number' | 'string' | 'text' | 'user' | 'date';
  searchAlias?: string;
}

interface GlobalPermission {
  /** The key under which Jira's REST API knows the permission; see globalPermissionKey. */
  key: string;
  name: string;
  description: string;
  anonymousAllowed?: boolean;
  defaultGrants?: ('none' | 'all' | 'jira-administrators')[];
}

/**
 * Reads those modules; `textOf` gives the words of a text that may be a key of the app's translations.
 * @throws ZodError when a module of these types is not as Atlassian describes it
 */
export function declarationsOf(
  { modules }: Manifest,
  identity: ForgeIdentity,
  textOf: (text: string | { i18n: string }) => string,
): ManifestDeclarations {
  const properties = [...(modules['jira:entityProperty'] ?? []), ...(modules['jira:entityPropertySet'] ?? [])];
  return {
    indexedProperties: properties.flatMap((module) => {
      const { entityType, propertyKey, values } = propertyModule.parse(module);
      return values.map(({ path, type, searchAlias }) => ({
        entityType,
        propertyKey,
        path,
        type,
        ...(searchAlias !== undefined && { searchAlias }),
      }));
    }),
    globalPermissions: (modules['jira:globalPermission'] ?? []).map((module) => {
      const { key, name, description, anonymousAllowed, defaultGrants } = permissionModule.parse(module);
      return {
        key: globalPermissionKey(identity, key),
        name: textOf(name),
        description: textOf(description),
        ...(anonymousAllowed !== undefined && { anonymousAllowed }),
        ...(defaultGrants && { defaultGrants }),
      };
    }),
  };
}

/** Format of https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-global-permission. */
export function globalPermissionKey({ appId, environmentId }: ForgeIdentity, moduleKey: string): string {
  return `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${moduleKey}`;
}
