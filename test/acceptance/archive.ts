import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A public Jira's issues, which lie beside the checkout where they are at hand; they are not part of the project. */
const FOLDER = path.resolve('..', 'shared', 'data', 'tidev');
export const ARCHIVE = path.join(FOLDER, 'issues-4k.ndjson.gz');
export const PROJECTS = path.join(FOLDER, 'projects.json');
export const hasArchive = (): boolean => existsSync(ARCHIVE);

type ArchivedIssue = {
  key: string;
  id: string;
  project: string;
  type: string;
  subtask?: boolean;
  updated: string;
  statusCategory: 'new' | 'indeterminate' | 'done';
  resolution?: string;
  epic?: string;
  parent?: string;
};

const NOT_DELIVERED = [
  "won't do",
  "won't fix",
  'duplicate',
  'cannot reproduce',
  'invalid',
  'declined',
  'incomplete',
  'not a bug',
];

export type Count = { delivered: number; scope: number; notDelivered: number };

/** Counts over the file itself, written without any of the app's code. */
export function readArchive() {
  const issues = gunzipSync(readFileSync(ARCHIVE))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as ArchivedIssue);
  const keys = new Set(issues.map(({ key }) => key));
  const wasDropped = ({ statusCategory, resolution = '' }: ArchivedIssue) =>
    statusCategory === 'done' && NOT_DELIVERED.includes(resolution.toLowerCase());
  const parentOf = ({ epic, parent }: ArchivedIssue) =>
    [parent, epic].find((key) => key !== undefined && keys.has(key));
  return {
    idOf: (key: string): string => issues.find((issue) => issue.key === key)?.id ?? '',
    countChildren(epicKey: string): Count {
      const children = issues.filter((issue) => parentOf(issue) === epicKey);
      const dropped = children.filter(wasDropped).length;
      const done = children.filter(({ statusCategory }) => statusCategory === 'done').length;
      return { delivered: done - dropped, scope: children.length - dropped, notDelivered: dropped };
    },
    hasWorkInProgress: (projectKey: string): boolean =>
      issues.some(({ project, statusCategory }) => project === projectKey && statusCategory === 'indeterminate'),
    /**
     * Open issues of a project that may hang from an epic, those of them that hang from one of these epics, and whether
     * anything was in progress or changed in the thirty days before a moment.
     */
    countOpen(projectKey: string, epicKeys: readonly string[], now: string) {
      const own = issues.filter(({ project }) => project === projectKey);
      const open = own.filter(({ statusCategory, subtask }) => statusCategory !== 'done' && subtask !== true);
      const linked = open.filter((issue) => epicKeys.includes(issue.key) || epicKeys.includes(parentOf(issue) ?? ''));
      const since = Date.parse(now) - 30 * 86_400_000;
      const isActive = own.some(
        ({ statusCategory, updated }) => statusCategory === 'indeterminate' || Date.parse(updated) >= since,
      );
      return { open: open.length, linked: linked.length, isActive };
    },
  };
}
