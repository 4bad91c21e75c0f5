import type { Kernel } from '../kernel/types.ts';
import type { People } from '../people/types.ts';
import type { Sql } from './store/sql.ts';

/** An entity property value that the app's manifest makes searchable (`jira:entityProperty`). */
export interface IndexedProperty {
  entityType: 'issue' | 'project' | 'user';
  propertyKey: string;
  /** Dotted path inside the value. */
  path: string;
  type: 'number' | 'string' | 'text' | 'user' | 'date';
  searchAlias?: string;
}

/** A permission of the app's own (`jira:globalPermission`). */
export interface AppPermission {
  /** As Forge names it: `ari:cloud:ecosystem::extension/<app id>/<environment id>/static/<module key>`. */
  key: string;
  name: string;
  description: string;
  anonymousAllowed?: boolean;
  defaultGrants?: readonly ('none' | 'all' | 'jira-administrators')[];
}

/** What the installed app's manifest adds to Jira. */
export interface Declarations {
  indexedProperties: readonly IndexedProperty[];
  globalPermissions: readonly AppPermission[];
}

/** How this Jira behaves where real sites differ or are slow; may be changed while it runs. */
export interface JiraSettings {
  /** Milliseconds until a write shows in search; reads by key or id are immediate. */
  searchIndexLagMs: number;
  /** Search pages hold fewer rows than asked for, although more follow. */
  shortPages: boolean;
  /** How `changelog/bulkfetch` writes `created`: the OpenAPI document shows both. */
  bulkChangelogCreated: 'iso' | 'epochSeconds';
}

/** What every part of the local Jira works with. */
export interface Jira {
  kernel: Kernel;
  people: People;
  sql: Sql;
  settings: JiraSettings;
  declared: Declarations;
}
