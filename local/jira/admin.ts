import { inTransaction } from '../kernel/database.ts';
import type { Caller } from '../kernel/types.ts';
import { addIssues } from './bulk/add-issues.ts';
import type { BulkIssue, BulkResult } from './bulk/types.ts';
import type { Declarations, Jira, JiraSettings } from './context.ts';
import { noSuchIssue, noSuchProject } from './errors.ts';
import { importExport, type ImportRequest, type ImportSummary } from './import/index.ts';
import { convertType, moveToProject } from './issues/move.ts';
import { existingIssue, findIssueId } from './issues/row.ts';
import type { Holder } from './permissions/holders.ts';
import { writeGlobalGrant, writeScheme, type PermissionScheme } from './permissions/scheme.ts';
import { viewerOf } from './permissions/viewer.ts';
import { insertProject, type NewProject } from './projects/create.ts';
import { emitProject } from './projects/events.ts';
import { findProject, type ProjectRow } from './projects/row.ts';

/** What a site's builder and its tests do with Jira beyond REST. */
export interface JiraAdmin {
  /** The present settings; those given are changed first. */
  settings(change?: Partial<JiraSettings>): JiraSettings;
  /** What the installed app's manifest makes searchable and grantable; replaces what was declared before. */
  declare(declarations: Partial<Declarations>): void;
  /** Creates a project; an event is told only for a caller. */
  createProject(project: NewProject, caller?: Caller): { id: string; key: string };
  /** Writes many issues with their past in one transaction, without events; all or nothing. */
  addIssues(issues: readonly BulkIssue[]): BulkResult;
  /** Loads a Jira export (NDJSON); rejects with an ImportError, in one sentence, and then nothing of it is kept. */
  importExport(request: ImportRequest): Promise<ImportSummary>;
  /** Replaces the holders of the named permissions in a project. */
  setPermissions(projectKey: string, scheme: PermissionScheme): void;
  /** Replaces the holders of a global permission. */
  grantGlobal(permission: string, holders: readonly Holder[]): void;
  /** An app access rule: whether the app may see a project. */
  setAppAccess(projectKey: string, allowed: boolean): void;
  /** Issue security: only these accounts see the issue; `null` lifts it. */
  restrictIssue(issueKey: string, accountIds: readonly string[] | null): void;
  /** Moves an issue to another project as "Move" does; returns its new key. */
  moveIssue(issueKey: string, projectKey: string, caller: Caller): string;
  /** Changes the type of an issue, by its name or id. */
  convertIssue(issueKey: string, type: string, caller: Caller): void;
}

export function createJiraAdmin(jira: Jira): JiraAdmin {
  const project = (key: string): ProjectRow => {
    const found = findProject(jira.sql, key);
    if (!found) throw noSuchProject(key);
    return found;
  };
  const issueId = (key: string): number => {
    const found = findIssueId(jira.sql, key);
    if (found === undefined) throw noSuchIssue();
    return found;
  };
  const write = <T>(work: () => T): T => inTransaction(jira.kernel.db, work);
  return {
    settings: (change = {}) => Object.assign(jira.settings, change),
    declare: (declarations) => {
      Object.assign(jira.declared, declarations);
    },
    createProject(input, caller) {
      const made = write(() => insertProject(jira, input));
      if (caller) emitProject(jira, caller, 'created', made);
      return { id: String(made.id), key: made.key };
    },
    addIssues: (issues) => write(() => addIssues(jira, issues)),
    importExport: (request) => importExport(jira, request),
    setPermissions: (key, scheme) => write(() => writeScheme(jira.sql, project(key).id, scheme)),
    grantGlobal: (permission, holders) => write(() => writeGlobalGrant(jira.sql, permission, holders)),
    setAppAccess(key, allowed) {
      jira.sql.run('UPDATE jira_project SET app_access = ? WHERE id = ?', allowed ? 1 : 0, project(key).id);
    },
    restrictIssue: (key, accountIds) => write(() => restrict(jira, issueId(key), accountIds)),
    moveIssue(key, projectKey, caller) {
      const id = issueId(key);
      moveToProject(jira, viewerOf(jira, caller), id, { project: { key: projectKey } });
      return existingIssue(jira.sql, id).key;
    },
    convertIssue(key, type, caller) {
      const value = /^\d+$/.test(type) ? { id: type } : { name: type };
      convertType(jira, viewerOf(jira, caller), issueId(key), value);
    },
  };
}

function restrict(jira: Jira, id: number, accountIds: readonly string[] | null): void {
  jira.sql.run('UPDATE jira_issue SET restricted = ? WHERE id = ?', accountIds === null ? 0 : 1, id);
  jira.sql.run('DELETE FROM jira_issue_viewer WHERE issue_id = ?', id);
  for (const accountId of new Set(accountIds ?? [])) {
    jira.sql.run('INSERT INTO jira_issue_viewer (issue_id, account_id) VALUES (?, ?)', id, accountId);
  }
}
