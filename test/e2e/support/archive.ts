import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

// A public Jira's archive, too large to keep in the repository: read where it lies beside the checkout.
const FOLDER = path.join(process.cwd(), '../shared/data/tidev');

export const ARCHIVE = {
  issues: path.join(FOLDER, 'issues-4k.ndjson.gz'),
  projects: path.join(FOLDER, 'projects.json'),
};

export const archiveIsThere = existsSync(ARCHIVE.issues);

type Row = {
  key: string;
  project: string;
  summary: string;
  /** Key of the epic; sub-tasks have a `parent` instead. */
  epic?: string;
  parent?: string;
  statusCategory: 'new' | 'indeterminate' | 'done';
  resolution?: string;
  updated: string;
};

/** Resolutions that end an issue without delivering it, as a fresh site has them. */
const NOT_DELIVERED = new Set([
  ...["won't do", "won't fix", 'duplicate', 'cannot reproduce', 'invalid', 'declined', 'incomplete', 'not a bug'],
]);

export type Counted = { delivered: number; scope: number; notDelivered: number };

/** The archive, and what it says when one counts it line by line. */
export function readArchive() {
  const rows = gunzipSync(readFileSync(ARCHIVE.issues))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
  const isOpen = (row: Row) => row.statusCategory !== 'done';
  return {
    /** What the children of an epic add up to, sub-tasks left out. */
    workOf(epic: string): Counted {
      const children = rows.filter((row) => row.epic === epic && row.parent === undefined);
      const done = children.filter((row) => !isOpen(row));
      const notDelivered = done.filter(({ resolution = '' }) => NOT_DELIVERED.has(resolution.toLowerCase())).length;
      return { delivered: done.length - notDelivered, scope: children.length - notDelivered, notDelivered };
    },
    summaryOf: (key: string) => rows.find((row) => row.key === key)?.summary ?? '',
    /** Open issues of a project but sub-tasks, and those of them that are, or hang from, one of these epics. */
    openWorkOf(project: string, epics: readonly string[]): { open: number; linked: number } {
      const open = rows.filter((row) => row.project === project && row.parent === undefined && isOpen(row));
      const linked = open.filter(({ key, epic = key }) => epics.includes(epic));
      return { open: open.length, linked: linked.length };
    },
    /** Whether anything is in progress, or was touched in the thirty days before. */
    isActiveAt(project: string, instant: string): boolean {
      const since = Date.parse(instant) - 30 * 86_400_000;
      return rows.some(
        (row) => row.project === project && (row.statusCategory === 'indeterminate' || Date.parse(row.updated) > since),
      );
    },
    projects: [...new Set(rows.map(({ project }) => project))].sort(),
  };
}
