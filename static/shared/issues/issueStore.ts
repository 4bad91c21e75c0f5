import type { IssueId } from '../../../src/contract/vocabulary';
import { readJira } from '../client/jira';

/** What a list shows of an issue, as the viewer may see it. */
export type IssueTitle = { id: IssueId; key: string; summary: string };

/** Jira reads at most this many issues in one bulk call. */
const BATCH_MAX = 100;
const GATHER_MS = 20;

const known = new Map<IssueId, IssueTitle | null>();
const asked = new Set<IssueId>();
const listeners = new Set<() => void>();
let waiting: IssueId[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/** Key and title as the viewer; null when Jira does not show it to them, undefined while it is asked. */
export function findIssue(id: IssueId): IssueTitle | null | undefined {
  return known.get(id);
}

/** Asks for an issue once; those asked for at the same time share a bulk call. */
export function askForIssue(id: IssueId): void {
  if (asked.has(id)) return;
  asked.add(id);
  waiting.push(id);
  timer ??= setTimeout(readWaiting, GATHER_MS);
}

/** Tells about issues that a search has already read. */
export function rememberIssues(issues: readonly IssueTitle[]): void {
  for (const issue of issues) {
    asked.add(issue.id);
    known.set(issue.id, issue);
  }
  announce();
}

export function onIssuesChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readWaiting(): void {
  timer = undefined;
  const all = waiting;
  waiting = [];
  for (let start = 0; start < all.length; start += BATCH_MAX) void readBatch(all.slice(start, start + BATCH_MAX));
}

async function readBatch(ids: IssueId[]): Promise<void> {
  try {
    const answer = await readJira('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ids, fields: ['summary'] });
    for (const issue of issuesOf(answer)) known.set(issue.id, issue);
  } catch {
    // The numbers of an epic are shown without its title to those who cannot read it.
  }
  for (const id of ids) if (!known.has(id)) known.set(id, null);
  announce();
}

function announce(): void {
  for (const listener of listeners) listener();
}

type RawIssue = { id: string; key: string; fields?: { summary?: string } };

/** Issues in an answer of Jira that lists them under `issues`. */
export function issuesOf(answer: unknown): IssueTitle[] {
  const issues = (answer as { issues?: unknown }).issues;
  if (!Array.isArray(issues)) return [];
  return (issues as RawIssue[]).map(({ id, key, fields }) => ({ id, key, summary: fields?.summary ?? '' }));
}
