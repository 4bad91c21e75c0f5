import type { JiraIssue, JiraReader } from '../../../src/application/ports/jira';
import type { IssueHistory } from '../../../src/domain/model/issueHistory';

export type FakeProject = { id: string; lastActivityAt: string | null; issues: number };

/** A Jira of plain issues. What it is not told, it refuses; every call is written down. */
export class FakeJira implements JiraReader {
  readonly all = new Map<string, JiraIssue>();
  readonly past = new Map<string, IssueHistory>();
  /** Issues of archived projects: there, and shown by no search. */
  readonly unlisted = new Set<string>();
  readonly marks = new Map<string, readonly string[]>();
  projectList: FakeProject[] = [];
  stale = new Set<string>();
  openCounts = new Map<string, number>();
  calls: string[] = [];
  failure: Error | undefined;
  pageSize = 100;

  put(...issues: JiraIssue[]): void {
    for (const issue of issues) this.all.set(issue.id, structuredClone(issue));
  }

  change(id: string, over: Partial<JiraIssue>): void {
    const issue = this.all.get(id);
    if (!issue) throw new Error(`There is no issue ${id}.`);
    this.put({ ...issue, ...over });
  }

  takeCalls(): string[] {
    const taken = this.calls;
    this.calls = [];
    return taken;
  }

  issues(ids: readonly string[]): ReturnType<JiraReader['issues']> {
    for (let start = 0; start < ids.length; start += 100) this.called('bulkfetch');
    const found = ids.flatMap((id) => this.all.get(id) ?? []);
    return Promise.resolve({ found, gone: ids.filter((id) => !this.all.has(id)) });
  }

  epicsWithChildren(epicIds: readonly string[]): Promise<JiraIssue[]> {
    this.called('search');
    if (epicIds.length > 50) throw new Error('More epics than one search is asked for.');
    const wanted = (issue: JiraIssue) => epicIds.includes(issue.id) || epicIds.includes(issue.parentId ?? '');
    return Promise.resolve(this.listed().filter(wanted));
  }

  changedSince(minutes: number, next: string | null): ReturnType<JiraReader['changedSince']> {
    this.called(`changed -${minutes}m`);
    const sorted = this.listed().toSorted((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
    const start = Number(next ?? 0);
    const end = start + this.pageSize;
    return Promise.resolve({ issues: sorted.slice(start, end), next: end < sorted.length ? String(end) : null });
  }

  histories(issueIds: readonly string[]): Promise<Map<string, IssueHistory>> {
    this.called('changelogs');
    return Promise.resolve(new Map(issueIds.flatMap((id) => (this.past.has(id) ? [[id, this.history(id)]] : []))));
  }

  projects(next: number): ReturnType<JiraReader['projects']> {
    this.called('projects');
    const end = next + 100;
    return Promise.resolve({
      projects: this.projectList.slice(next, end),
      next: end < this.projectList.length ? end : null,
    });
  }

  projectsWithStaleWorkInProgress(): Promise<Set<string>> {
    this.called('stale');
    return Promise.resolve(this.stale);
  }

  countOpenIssues(projectId: string): Promise<number> {
    this.called('count');
    const count = this.openCounts.get(projectId);
    if (count === undefined) throw new Error(`Nobody said how many issues are open in ${projectId}.`);
    return Promise.resolve(count);
  }

  markEpic(epicId: string, keyResultKeys: readonly string[]): Promise<void> {
    this.called('mark');
    this.marks.set(epicId, keyResultKeys);
    return Promise.resolve();
  }

  private listed(): JiraIssue[] {
    return [...this.all.values()].filter(({ id }) => !this.unlisted.has(id)).map((issue) => structuredClone(issue));
  }

  private history(id: string): IssueHistory {
    return this.past.get(id) ?? { issueId: id, changes: [] };
  }

  private called(what: string): void {
    this.calls.push(what);
    if (this.failure) throw this.failure;
  }
}

export const anIssue = (over: Partial<JiraIssue> & { id: string }): JiraIssue => ({
  ...{ projectId: 'p', parentId: null, hierarchyLevel: 0, category: 'new', resolution: null, points: null },
  ...{ createdAt: '2026-10-01T08:00:00.000Z', updatedAt: '2026-10-01T08:00:00.000Z', endedAt: null },
  ...over,
});
