import type { BulkIssue } from '../bulk/types.ts';
import { FIELD } from '../store/fixed-data.ts';
import type { ExportRow } from './row.ts';

/** Standard types are on level 0; an export says of no type that it is an epic, other than by its name. */
function levelOf(row: ExportRow): number {
  if (row.subtask === true) return -1;
  return row.type === 'Epic' ? 1 : 0;
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Without the members that are undefined: absent and undefined are not the same to a reader of types. */
function defined<T extends object>(object: T): Partial<Defined<T>> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Partial<Defined<T>>;
}

function optionalParts(row: ExportRow): Partial<BulkIssue> {
  return defined({
    // A sub-task keeps its parent; an epic link becomes the parent of all others.
    parent: row.parent ?? row.epic,
    resolution: row.resolution,
    priority: row.priority,
    updated: row.updated,
    resolutiondate: row.resolutiondate,
    labels: row.labels,
    components: row.components,
    assignee: row.assignee,
    reporter: row.reporter,
    creator: row.creator,
    custom:
      row.epicName === undefined || row.type !== 'Epic'
        ? undefined
        : { [`customfield_${FIELD.epicName}`]: row.epicName },
  });
}

/** An export's line as an issue of this site. It has no history: the export holds none, and none is invented. */
export function toBulkIssue(row: ExportRow): BulkIssue {
  return {
    id: row.id,
    key: row.key,
    type: row.type,
    level: levelOf(row),
    summary: row.summary ?? '',
    status: row.status,
    statusCategory: row.statusCategory,
    created: row.created,
    ...optionalParts(row),
    fixVersions: (row.fixVersions ?? []).map((one) => ({ name: one.name, ...defined(one) })),
    sprints: (row.sprints ?? []).map((one) => ({ name: one.name, ...defined(one) })),
    links: (row.links ?? []).map((link) => ({ type: link.type, direction: link.dir, key: link.key })),
    comments: (row.comments ?? []).map((one) => ({ created: one.created, ...defined({ author: one.author }) })),
  };
}
